// A table: a name, words that explain it, and its columns in published order. `id` is always the key.

import type { Cell, Column } from './column.ts';
import { integer, list, oneOf, ref, text } from './column.ts';

export interface Table<C extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> {
  readonly name: string;
  readonly title: string;
  /** One row, in the singular: "a vote". */
  readonly singular: string;
  readonly description: string;
  /** Whether rows are facts coded from articles: then each has evidence and a page of its own. */
  readonly isRecord: boolean;
  /** The column that says what a row is called, in tables that other tables refer to. */
  readonly nameColumn?: string;
  readonly columns: C;
}

/** The type of a row: column names as published, no mapping layer. */
export type Row<T extends Table> = { readonly [K in keyof T['columns']]: Cell<T['columns'][K]> };

export const defineTable = <const C extends Readonly<Record<string, Column>>>(table: Table<C>): Table<C> =>
  table;

/** Letters, digits and hyphens; safe in a URL, a file name and a shell. */
export const idPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The key column of a table. */
export const idColumn = (description: string, example: string) =>
  text({ title: 'Identifier', description, example, pattern: idPattern });

export const modality = {
  reported: 'It happened, according to the source.',
  stated: 'A position that someone took.',
  planned: 'Decided, but not yet done.',
  proposed: 'Someone suggests it; nobody has decided it.',
  opinion: 'A judgement of the author or of the person quoted.',
} as const;

/** What every record table ends with. */
export const recordColumns = {
  article_ids: list(
    ref('articles', { title: 'Article', description: 'An article.', example: 'two-state-vote' }),
    {
      title: 'Articles',
      description: 'The articles whose words back this record, copies included.',
      example: ['two-state-vote'],
    },
  ),
  outlet_count: integer({
    title: 'Outlets',
    description:
      'How many independent outlets report it. Copies of one article count once, opinion pieces never corroborate.',
    coding: 'Counted over the originals of the articles; an outlet that is not named counts as one.',
    unit: 'outlets',
    minimum: 0,
    example: 1,
  }),
  derived: list(text({ title: 'Column', description: 'A column name.', example: 'against' }), {
    title: 'Computed columns',
    description:
      'Columns whose value is printed nowhere but computed from words that are; all those words are in the evidence.',
    example: ['against'],
  }),
  review: oneOf(
    {
      machine: 'Coded by rules; no human has looked at it.',
      confirmed: 'A human compared it with the source and agrees.',
      corrected: 'A human changed it; the reason is on the corrections page.',
    },
    { title: 'Review', description: 'Who has checked the record.', example: 'machine' },
  ),
} as const;
