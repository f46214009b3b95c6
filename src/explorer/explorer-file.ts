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

/** Of a longer list the file holds words of the first only: a list of hundreds in each row would make it too large to load. */
export const mostNamed = 20;

/** A longer list is cut, and more than the one or two values a reader would miss: one long row hides the others. */
const mostInCell = 6;
const shownOfMore = 3;

/** How the rest of a long list is told, and where all of it is: the page of the row, if it has one. */
export interface Rest {
  /** 'and {count} more' */
  readonly words: string;
  readonly language: string;
  readonly href?: string | undefined;
}

/** What a cell shows: "Chad; Mali; Peru; and 215 more". Its other values can be searched for. */
export function shownParts(cell: Cell, { words, language, href }: Rest): Cell {
  if (cell.length <= mostInCell) return cell;
  const rest = cell.length - shownOfMore;
  const told = words.replace('{count}', new Intl.NumberFormat(language).format(rest));
  return [...cell.slice(0, shownOfMore), href === undefined ? [told] : [told, told, href]];
}

/** Where the cells of a row lead for what they leave out. */
export const hrefOfRow = ([id]: readonly Cell[]): string | undefined => id?.[0]?.[2];
