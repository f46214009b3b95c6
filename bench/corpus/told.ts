// What a voice makes of a story: paragraphs, and the records that a careful coder would take from them.

import type { recordTables } from '../../scripts/accuracy/labelled-columns.ts';

/** A record as the labels of tests/gold/ give it. */
export interface KnownRecord {
  readonly table: (typeof recordTables)[number];
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

export interface Passage {
  readonly text: string;
  readonly known: readonly KnownRecord[];
}

export interface Told {
  readonly title: string;
  readonly kind: 'news' | 'opinion' | 'release';
  readonly passages: readonly Passage[];
}

/** An article of the corpus: its file, and its labels. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, string | boolean | null | readonly (string | null)[]>>;
  readonly known: readonly KnownRecord[];
}
