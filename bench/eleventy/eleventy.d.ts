// Eleventy has no types of its own; this is what the reference run uses of it.

declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    readonly addGlobalData: (name: string, value: () => unknown) => void;
    // biome-ignore lint/suspicious/noExplicitAny: whatever the templates call
    readonly addFilter: (name: string, work: (...args: any[]) => unknown) => void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly quietMode: boolean; readonly config: (config: EleventyConfig) => void },
    );
    write(): Promise<unknown>;
  }
}
