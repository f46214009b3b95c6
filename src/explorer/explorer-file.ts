// What the explorer of a table reads: /data/<table>/rows.json. The rows as the page shows them, each value beside its words.

/** The value as the CSV file has it; its words where they differ; where the words lead. */
export type Part = readonly [value: string, words?: string, href?: string];

/** No part for an empty cell, several for a list; of a long list the later ones are values alone. */
export type Cell = readonly Part[];

export interface ExplorerColumn {
  readonly name: string;
  readonly title: string;
  /** What the column means. */
  readonly about: string;
  /** Class of its cells: width and alignment. */
  readonly look: 'number' | 'date' | 'wide' | '';
  /** How one narrows by it: one of its values, the year it begins with, words it contains, from and to. */
  readonly filter: 'choice' | 'year' | 'words' | 'range';
  readonly order: 'number' | 'text';
  /** The language of its words, where it is not that of the page. */
  readonly lang?: string;
}

export interface ExplorerFile {
  readonly columns: readonly ExplorerColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Stands in an address for cells without a value. */
export const emptyValue = '(empty)';

/** What a filter of a column compares: 2025-10-13 -> 2025 where years are chosen. */
export const keyOf = (value: string, { filter }: Pick<ExplorerColumn, 'filter'>): string =>
  filter === 'year' ? (/\d{4}/.exec(value)?.[0] ?? value) : value;

export const wordsOf = ([value, words]: Part): string => words ?? value;

/** Of a longer list a cell shows the first, and how many more there are: "Chad; Mali; … (+198)". */
export const mostInCell = 20;

/** What a cell shows. Its other values can be searched for. */
export const shownParts = (cell: Cell): Cell =>
  cell.length <= mostInCell ? cell : [...cell.slice(0, mostInCell), [`… (+${cell.length - mostInCell})`]];
