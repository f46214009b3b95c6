// The dataset becomes one SQLite file: STRICT tables with keys, views with names, the codebook, and a full-text index
// of the words of every record. Same rows and same SQLite, same bytes.

import type { DatabaseSync } from 'node:sqlite';
import type { CodebookRows } from '../../src/schema/codebook-tables.ts';
import { codebookTables } from '../../src/schema/codebook-tables.ts';
import type { Column } from '../../src/schema/column.ts';
import { formatCell } from '../../src/schema/format-cell.ts';
import {
  createIndexes,
  createLabelledView,
  createLinkTable,
  createTable,
  linkTables,
  sqlName,
} from '../../src/schema/sql-table.ts';
import type { Table } from '../../src/schema/table.ts';
import type { TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { AnyRow, RowsOf } from './any-row.ts';
import { rowNames } from './label-rows.ts';
import { noteQuoted, type Quoted, searchEntries } from './search-entries.ts';

const names = Object.keys(tables) as TableName[];

/** What the file says of itself, key by key. */
const createAbout = `CREATE TABLE "about" ("key" TEXT PRIMARY KEY NOT NULL, "value" TEXT NOT NULL) STRICT;`;

/** Example: SELECT record_table, record_id FROM search WHERE search MATCH 'ceasefire' ORDER BY rank; */
const createSearch = `CREATE VIRTUAL TABLE "search" USING fts5(
  record_id UNINDEXED, record_table UNINDEXED, words, names, evidence, tokenize = 'unicode61 remove_diacritics 2'
);`;

/** One index in place of the pieces that it was written in. */
const optimizeSearch = `INSERT INTO "search" ("search") VALUES ('optimize');`;

/** Rows, codebook and what the file says of itself -> the tables of `sourcebook.sqlite` in an empty database. */
export function fillDatabase(
  database: DatabaseSync,
  rowsOf: RowsOf,
  codebook: CodebookRows,
  about: Readonly<Record<string, string>>,
  siteAddress: string,
): void {
  database.exec(['PRAGMA foreign_keys = OFF;', ...definitions(), 'BEGIN'].join('\n'));
  const quoted: Quoted = new Map();
  for (const name of names)
    insertTable(database, tables[name], () =>
      name === 'evidence' ? noteQuoted(rowsOf(name), quoted) : rowsOf(name),
    );
  insertTable(database, codebookTables.codebook, () => codebook.codebook);
  insertTable(database, codebookTables.codebook_values, () => codebook.codebook_values);
  insert(database, 'about', ['key', 'value'], Object.entries(about));
  insert(database, 'search', [...searchColumns], searchRows(rowsOf, quoted));
  const views = names.map((name) => createLabelledView(tables[name], siteAddress));
  const indexes = [...Object.values(tables), ...Object.values(codebookTables)].flatMap(createIndexes);
  database.exec([optimizeSearch, ...indexes, ...views, 'COMMIT;'].join('\n'));
}

const definitions = (): readonly string[] => [
  createAbout,
  ...[...Object.values(tables), ...Object.values(codebookTables)].map(createTable),
  ...names.flatMap((name) => linkTables(tables[name]).map((link) => createLinkTable(tables[name], link))),
  createSearch,
];

function insertTable(database: DatabaseSync, table: Table, rows: () => Iterable<AnyRow>): void {
  const columns = Object.entries(table.columns);
  const values = Iterator.from(rows()).map((row) =>
    columns.map(([name, column]) => sqlValue(column, row[name])),
  );
  insert(
    database,
    table.name,
    columns.map(([name]) => name),
    values,
  );
  for (const { name, column } of linkTables(table))
    insert(database, name, ['id', 'position', 'item_id'], linkRows(rows(), column));
}

function* linkRows(rows: Iterable<AnyRow>, column: string): Generator<readonly SqlValue[]> {
  for (const row of rows)
    for (const [index, item] of [row[column]].flat().entries())
      yield [String(row.id), index + 1, String(item)];
}

const searchColumns = ['record_id', 'record_table', 'words', 'names', 'evidence'] as const;

function* searchRows(rowsOf: RowsOf, quoted: Quoted): Generator<readonly SqlValue[]> {
  for (const entry of searchEntries(rowsOf, rowNames(rowsOf), quoted))
    yield searchColumns.map((column) => entry[column]);
}

type SqlValue = string | number | null;

/** Lists stand as in the CSV file; their identifiers have rows of their own in the link tables too. */
function sqlValue(column: Column, value: unknown): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value === 'number') return value;
  return formatCell(column, value);
}

function insert(
  database: DatabaseSync,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly SqlValue[]>,
): void {
  const places = columns.map(() => '?').join(', ');
  const statement = database.prepare(
    `INSERT INTO ${sqlName(table)} (${columns.map(sqlName).join(', ')}) VALUES (${places})`,
  );
  for (const row of rows) statement.run(...row);
}
