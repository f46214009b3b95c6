// What an edition is made of, and what tells two states of the data apart: the contract of the files below
// `data/editions/`, and of `data/changes.json` and `data/tombstones.json`, between pipeline and site.

/** An edition is named for the month or the day it appeared; names sort by time. */
export const editionNamePattern = '[0-9]{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?';

export interface ManifestFile {
  /** Inside the folder of the edition. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** `manifest.json`: what the edition holds, proved file by file. */
export interface Manifest {
  readonly edition: string;
  /** The edition before it; null for the first. */
  readonly previous: string | null;
  readonly generator: { readonly name: string; readonly version: string };
  /** Version in `data/datapackage.json`. */
  readonly dataset_version: string | null;
  /** EDTF date of the newest article; null when none is dated. */
  readonly sources_to: string | null;
  readonly articles: readonly ManifestArticle[];
  readonly briefs: readonly { readonly id: string; readonly title: string }[];
  /** Rows of each table, in published order. */
  readonly rows: Readonly<Record<string, number>>;
  /** Every file of the edition but this one, sorted by path. */
  readonly files: readonly ManifestFile[];
}

export interface ManifestArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly source_sha256: string | null;
}

/** `pages.json`: a page as it was headed when it was frozen. */
export interface FrozenPage {
  /** In the living tree: '/records/vote-unga/'. */
  readonly path: string;
  readonly title: string;
}

/** `briefs/<topic>.json`: a brief as it stood on its page. */
export interface FrozenBrief {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly as_of: string | null;
  readonly article_ids: readonly string[];
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
  /** The body as HTML without scripts and styles; links are paths of the living tree. */
  readonly html: string;
  /** The words of the body, white space joined: what a later build must still show. */
  readonly words: string;
}

export interface ValueChange {
  readonly column: string;
  readonly old: unknown;
  readonly new: unknown;
}

export interface Withdrawal {
  readonly id: string;
  /** Null when data/withdrawn.yaml gives none. */
  readonly reason: string | null;
  readonly date: string | null;
}

export interface TableChanges {
  /** A published table, or `sentences` for those of the briefs. */
  readonly table: string;
  readonly rows: { readonly old: number; readonly new: number };
  /** Columns that only one side has; they make no row count as changed. */
  readonly columns_added: readonly string[];
  readonly columns_dropped: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly values: readonly ValueChange[] }[];
  readonly withdrawn: readonly Withdrawal[];
}

/** `changes.json`: what is other in `to` than in `from`. */
export interface Changes {
  /** An edition; null when there was none before. */
  readonly from: string | null;
  /** An edition, or `living`. */
  readonly to: string;
  /** Every table of either side, in published order. */
  readonly tables: readonly TableChanges[];
}

/** The words that stand at the address of a page whose subject was withdrawn. */
export interface Tombstone {
  /** Address of the page or file that is no more: '/records/vote-unga/'. */
  readonly path: string;
  /** What was withdrawn: an id, or the address itself. */
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly date: string;
  /** The last edition that holds it, and where. */
  readonly edition: string;
  readonly edition_path: string;
  /** Path of the page that takes its place. */
  readonly replaced_by: string | null;
}

/** Path of a page or file inside an edition: '2026-11', '/records/x/' -> '/editions/2026-11/records/x/' */
export const editionPath = (edition: string, path = '/'): string => `/editions/${edition}${path}`;
