// What the full-text index holds of each record: its own words, the names of whom and what it refers to, and the
// words of its evidence.

import type { Column } from '../../src/schema/column.ts';
import { labelColumns } from '../../src/schema/labelled-table.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { AnyRow, RowsOf } from './any-row.ts';
import type { Names } from './label-rows.ts';

export interface SearchEntry {
  readonly record_id: string;
  readonly record_table: string;
  readonly words: string;
  readonly names: string;
  readonly evidence: string;
}

/** The words of the evidence of each record, by table and id. */
export type Quoted = Map<string, string[]>;

/** The rows of evidence as they come; their words are noted on the way, so that they need not be read twice. */
export function* noteQuoted(
  evidence: Iterable<Dataset['evidence'][number]>,
  quoted: Quoted,
): Generator<Dataset['evidence'][number]> {
  for (const row of evidence) {
    const key = `${row.record_table} ${row.record_id}`;
    const found = quoted.get(key);
    if (found) found.push(row.exact);
    else quoted.set(key, [row.exact]);
    yield row;
  }
}

/** Rows -> one entry a record, table by table. */
export function* searchEntries(
  rowsOf: RowsOf,
  names: Names,
  quoted: Readonly<Pick<Quoted, 'get'>>,
): Generator<SearchEntry> {
  for (const name of Object.keys(tables) as TableName[]) {
    if (!tables[name].isRecord) continue;
    const rows: Iterable<AnyRow> = rowsOf(name);
    for (const row of rows)
      yield {
        record_id: String(row.id),
        record_table: name,
        words: lines(wordColumns(name).map((column) => row[column])),
        names: lines(actorColumns(name).map(([column, target]) => namesOf(row[column], names.get(target)))),
        evidence: lines(quoted.get(`${name} ${String(row.id)}`) ?? []),
      };
  }
}

/** Columns of free text, lists of it included; codes and computed columns are no words. */
const wordColumns = (name: TableName): readonly string[] => {
  const columns: Readonly<Record<string, Column>> = tables[name].columns;
  return Object.entries(columns)
    .filter(([column, { kind, pattern, items }]) =>
      kind === 'list'
        ? items?.kind === 'text' && column !== 'derived'
        : kind === 'text' && pattern === undefined,
    )
    .map(([column]) => column);
};

const actorColumns = (name: TableName) =>
  labelColumns(tables[name])
    .filter(({ target }) => target !== 'articles')
    .map(({ source, target }) => [source, target] as const);

const namesOf = (value: unknown, names: ReadonlyMap<string, string> | undefined): readonly string[] =>
  [value].flat().flatMap((id) => names?.get(String(id)) ?? []);

/** Each text once, one a line. */
const lines = (values: readonly unknown[]): string =>
  [...new Set(values.flat().filter((value) => value !== null))].join('\n');
