// citation-js has no types of its own; this is what the tests use of it.

declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly chain: (
        text: string,
        options: { readonly generateGraph: false },
      ) => readonly [Readonly<Record<string, unknown>>];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
