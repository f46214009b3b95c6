// What a topic file says once it is read: which records belong to a brief and in what order it tells them.

import type { RecordTable } from '../../../src/schema/tables/all.ts';
import type { Fact } from '../prose/sentence.ts';

/** A rule: a record joins the topic when it satisfies every key that is there. */
export interface Rule {
  readonly tables?: readonly RecordTable[];
  readonly actors?: readonly string[];
  readonly missions?: readonly string[];
  readonly bodies?: readonly string[];
  readonly plans?: readonly string[];
  readonly event_types?: readonly string[];
  readonly keywords?: readonly string[];
}

export const sectionNames = [
  'key_figures',
  'findings',
  'positions',
  'provisions',
  'timeline',
  'planned',
  'contested',
  'unknown',
  'sources',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** The tables whose records can answer a question. */
export const answerTables = [
  'votes',
  'commitments',
  'events',
  'statements',
  'provisions',
  'figures',
] as const satisfies readonly RecordTable[];

export type AnswerTable = (typeof answerTables)[number];

/** A piece of the editor's note: words, or words bound to a record by a link `[142](vote-…)`. */
export type NotePart = string | Fact;

export interface Topic {
  readonly id: string;
  /** The file, for problems. */
  readonly file: string;
  readonly title: string;
  readonly question: string;
  readonly short: string;
  readonly order: number;
  readonly select: readonly Rule[];
  /**
   * Which records answer the question, the most fitting first: the strongest of a table, or of those that a rule picks.
   * Empty to let the strongest answer.
   */
  readonly answer: readonly (AnswerTable | Rule)[];
  readonly sections: readonly SectionName[];
  readonly related: readonly string[];
  /** One list of parts a paragraph. */
  readonly note: readonly (readonly NotePart[])[];
}
