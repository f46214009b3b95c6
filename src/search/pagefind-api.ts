// The part of Pagefind's browser module that the search page uses. It has no types of its own.

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Found {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<Hit> }[];
  /** For each value, how many results would be left if it were chosen too. */
  readonly filters: Counts;
}

export interface Pagefind {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly search: (
    words: string | null,
    options: {
      readonly filters: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<Found>;
}

/** Loads the index that lies under the base path. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
