// A table -> what its explorer reads, and the choices each filter offers before anything is chosen.

import type { Column } from '../schema/column.ts';
import { formatCell } from '../schema/format-cell.ts';
import type { TableName } from '../schema/tables/all.ts';
import { tables } from '../schema/tables/all.ts';
import { cellParts } from '../site/cell.ts';
import { dataset } from '../site/dataset.ts';
import { rowHref } from '../site/table-view.ts';
import { type Language, labelIn } from '../words/languages.ts';
import {
  type Cell,
  type ExplorerColumn,
  type ExplorerFile,
  emptyValue,
  keyOf,
  mostNamed,
  type Part,
  wordsOf,
} from './explorer-file.ts';
import { wholeTable } from './explorer-state.ts';
import { countChoices } from './match-rows.ts';

/** What a browser can hold and search at a keystroke; the files hold the rest. */
export const explorableRows = 5_000;
/** More values than this are not chosen from a list but typed. */
const mostChoices = 150;

/** The columns of a table, `id` first, and its rows in published order. */
export function explorerFile(table: TableName, language: Language = 'en'): ExplorerFile {
  const columns: readonly (readonly [string, Column])[] = Object.entries(tables[table].columns);
  const rows = dataset()
    .tables[table].slice(0, explorableRows)
    .map((row) =>
      columns.map(([name, column]) =>
        name === 'id' ? idCell(table, row) : cellOf(column, Reflect.get(row, name), language),
      ),
    );
  return {
    columns: columns.map(([name, column], index) =>
      describe(
        name,
        column,
        rows.map((row) => row[index] ?? []),
        language,
      ),
    ),
    rows,
  };
}

export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

/** The values of a column by their words, years newest first, the empty one last. */
export function choicesOf(file: ExplorerFile, column: ExplorerColumn): readonly Choice[] {
  const index = file.columns.indexOf(column);
  // A value that stands late in a long list has its words elsewhere.
  const words = new Map(
    file.rows.flatMap((row) =>
      (row[index] ?? []).flatMap(([value, text]) => (text === undefined ? [] : [[value, text] as const])),
    ),
  );
  const choices = [...countChoices(file, wholeTable, column.name)].map(([value, count]) => ({
    value,
    count,
    words: column.filter === 'year' || value === emptyValue ? value : (words.get(value) ?? value),
  }));
  const sign = column.filter === 'year' ? -1 : 1;
  return choices.toSorted(
    (a, b) =>
      Number(a.value === emptyValue) - Number(b.value === emptyValue) ||
      sign * a.words.localeCompare(b.words, 'en', { numeric: true }),
  );
}

function idCell(table: TableName, row: { readonly id: string }): Cell {
  const href = rowHref(table, row);
  return [href === null ? [row.id] : [row.id, row.id, href]];
}

function cellOf(column: Column, value: unknown, language: Language): Cell {
  const values = Array.isArray(value) ? value.map(String) : value === null ? [] : [formatCell(column, value)];
  const shown = Array.isArray(value) ? value.slice(0, mostNamed) : value;
  const parts = cellParts(column, shown, language).map(({ text, href }, index): Part => {
    const own = values[index] ?? text;
    return href ? [own, text, href] : text === own ? [own] : [own, text];
  });
  return [...parts, ...values.slice(parts.length).map((own): Part => [own])];
}

/** Words of the content, which stay as they are in every language of the interface. */
const contentKinds = new Set<Column['kind']>(['text', 'ref', 'list', 'url']);

function describe(name: string, column: Column, cells: readonly Cell[], language: Language): ExplorerColumn {
  const about = column.description;
  const isNumber = column.kind === 'integer' || column.kind === 'number';
  return {
    name,
    title: labelIn(language, column.title),
    about,
    look: isNumber ? 'number' : lookOf(column, cells),
    filter: isNumber ? 'range' : filterOf(name, column, cells),
    order: isNumber ? 'number' : 'text',
    ...(language !== 'en' && contentKinds.has(column.kind) && { lang: 'en' }),
  };
}

/** About what fits into a column that is not widened. */
const shortCharacters = 24;

function lookOf({ kind }: Column, cells: readonly Cell[]): ExplorerColumn['look'] {
  if (kind === 'edtf' || kind === 'day') return 'date';
  const isLong = cells.some((cell) => cell.map(wordsOf).join('; ').length > shortCharacters);
  return isLong && kind !== 'enum' ? 'wide' : '';
}

function filterOf(name: string, column: Column, cells: readonly Cell[]): ExplorerColumn['filter'] {
  const filter = column.kind === 'edtf' || column.kind === 'day' ? 'year' : 'choice';
  if (name === 'id' || column.kind === 'url') return 'words';
  const values = cells.flatMap((cell) => cell.map(([value]) => keyOf(value, { filter })));
  const distinct = new Set(values).size;
  // Free text is chosen from a list only where it repeats itself, as names of units do.
  const isFree = column.kind === 'text' && distinct * 2 > values.length && distinct > 5;
  return distinct > mostChoices || isFree ? 'words' : filter;
}
