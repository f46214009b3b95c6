// A file that stands beside pages, one of very many: its place, its type, and how its bytes are made. Astro spends more on
// asking for such a file than making it takes, so that they are written past its routes (src/integrations/page-files.ts).

/** Text, bytes, or the place of a file that is copied as it is, however large. */
export type Content = string | Uint8Array | URL;

export interface PageFile {
  /** Below the home page, as in the address: 'records/vote-x.json'. */
  readonly path: string;
  /** For the `Content-Type` header. */
  readonly mediaType: string;
  readonly content: () => Content | Promise<Content>;
}

/** All files of a kind, made one after the other as they are asked for; `folder` begins the path of each. */
export interface FileKind {
  readonly folder: string;
  readonly list: () => Iterable<PageFile> | Promise<Iterable<PageFile>>;
}
