// Rows and a view -> which rows are in it and in what order, and how many rows each value of a column would leave.

import {
  type Cell,
  type ExplorerColumn,
  type ExplorerFile,
  emptyValue,
  keyOf,
  wordsOf,
} from './explorer-file.ts';
import type { View } from './explorer-state.ts';

type TableRow = readonly Cell[];

/** The rows of a view, sorted; as they stand in the file where nothing is sorted. Empty cells come last both ways. */
export function matchRows({ columns, rows }: ExplorerFile, view: View): readonly TableRow[] {
  const tests = testsOf(columns, view);
  const found = rows.filter((row) => tests.every(({ test }) => test(row)));
  const index = columns.findIndex(({ name }) => name === view.sort?.column);
  const column = columns[index];
  if (!column || !view.sort) return found;
  const sign = view.sort.isDescending ? -1 : 1;
  const compare = column.order === 'number' ? byNumber : byText;
  return found
    .map((row) => ({ row, cell: row[index] ?? [] }))
    .toSorted((a, b) => emptyLast(a.cell, b.cell) || sign * compare(a.cell, b.cell))
    .map(({ row }) => row);
}

/** For each value of a column, the rows that would be left if it were chosen instead of what is chosen there now. */
export function countChoices(
  { columns, rows }: ExplorerFile,
  view: View,
  name: string,
): ReadonlyMap<string, number> {
  const tests = testsOf(columns, view).filter(({ column }) => column !== name);
  const index = columns.findIndex((column) => column.name === name);
  const column = columns[index];
  const counts = new Map<string, number>();
  if (!column) return counts;
  for (const row of rows) {
    if (!tests.every(({ test }) => test(row))) continue;
    for (const key of keysOf(row[index] ?? [], column)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Each value of a cell once, as the filter of its column names it. */
export const keysOf = (cell: Cell, column: Pick<ExplorerColumn, 'filter'>): ReadonlySet<string> =>
  new Set(cell.length === 0 ? [emptyValue] : cell.map(([value]) => keyOf(value, column)));

interface Test {
  readonly column: string;
  readonly test: (row: TableRow) => boolean;
}

function testsOf(columns: readonly ExplorerColumn[], { words, filters }: View): readonly Test[] {
  const wanted = words.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  const own = columns.flatMap((column, index): readonly Test[] => {
    const value = filters[column.name];
    if (value === undefined) return [];
    const test = cellTest(column, value);
    return [{ column: column.name, test: (row) => test(row[index] ?? []) }];
  });
  if (wanted.length === 0) return own;
  const hasWords = (row: TableRow) => {
    const text = row.map(textOf).join('\n');
    return wanted.every((word) => text.includes(word));
  };
  return [...own, { column: '', test: hasWords }];
}

function cellTest(column: ExplorerColumn, value: string): (cell: Cell) => boolean {
  if (column.filter === 'range') {
    const [from = '', to = value] = value.split('..');
    return (cell) =>
      cell.some(
        ([number]) =>
          (from === '' || Number(number) >= Number(from)) && (to === '' || Number(number) <= Number(to)),
      );
  }
  if (column.filter === 'words') {
    const wanted = value.toLocaleLowerCase('en');
    return (cell) => (value === emptyValue ? cell.length === 0 : textOf(cell).includes(wanted));
  }
  return (cell) => keysOf(cell, column).has(value);
}

/** Values and words, for searching. */
const textOf = (cell: Cell): string =>
  cell.map((part) => part.slice(0, 2).join(' ').toLocaleLowerCase('en')).join(' ');

const emptyLast = (a: Cell, b: Cell): number => Number(a.length === 0) - Number(b.length === 0);
const byNumber = ([a]: Cell, [b]: Cell): number => Number(a?.[0]) - Number(b?.[0]);
const collator = new Intl.Collator('en', { numeric: true });
/** By words; dates by their value, which sorts as time does. */
const byText = (a: Cell, b: Cell): number => collator.compare(sortText(a), sortText(b));
const sortText = (cell: Cell): string =>
  cell.map((part) => (/^\d{4}(?:-|$)/.test(part[0]) ? part[0] : wordsOf(part))).join(' ');
