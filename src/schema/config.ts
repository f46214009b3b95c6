// What a publisher may change, and the words that say so when a value is wrong.

export interface Licence {
  /** SPDX identifier. */
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

export interface Palette {
  /** Links, buttons, the mark. Needs 4.5:1 against `paper`. */
  readonly accent: string;
  readonly paper: string;
  readonly ink: string;
}

export interface SiteConfig {
  /** Full name, shown on the home page and in citations. */
  readonly name: string;
  /** At most 16 characters: the header, the search description. */
  readonly shortName: string;
  readonly description: string;
  /** Origin without a path: https://example.org */
  readonly address: string;
  /** Path the site lives under, with slashes: / or /sub/ */
  readonly basePath: string;
  readonly language: string;
  readonly publisher: {
    readonly name: string;
    /** Full address; null: the about page of this site. */
    readonly url: string | null;
  };
  readonly contact: string;
  /** Address of the form for new issues, if readers should suggest corrections there; it is given `title` and `body`. */
  readonly issues?: string;
  readonly licences: { readonly code: Licence; readonly data: Licence };
  readonly colours: { readonly light: Palette; readonly dark: Palette };
}
