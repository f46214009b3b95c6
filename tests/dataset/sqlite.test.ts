import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { codebookRows, codebookTables } from '../../src/schema/codebook-tables.ts';
import type { Column } from '../../src/schema/column.ts';
import { parseCell } from '../../src/schema/format-cell.ts';
import { labelledName } from '../../src/schema/labelled-table.ts';
import type { TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { hostileDataset } from './hostile-dataset.ts';
import { bytesOf, hostileFiles, textOf } from './read-files.ts';

const names = Object.keys(tables) as TableName[];
const database = new DatabaseSync(':memory:');
database.deserialize(bytesOf(hostileFiles, 'sourcebook.sqlite'));
afterAll(() => database.close());

const all = (sql: string) => database.prepare(sql).all();
/** A stored row as the pipeline had it: lists split, 0 and 1 as booleans. */
const asRow = (columns: Readonly<Record<string, Column>>, stored: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      column.kind === 'boolean'
        ? stored[name] === 1
        : column.kind === 'list'
          ? parseCell(column, String(stored[name]))
          : stored[name],
    ]),
  );

describe('sqlite(dataset, …)', () => {
  it('is whole: integrity, every key and every reference hold', () => {
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
    expect(all('PRAGMA journal_mode')).toHaveLength(1);
  });

  it('has a STRICT table for each table, with its key and its references', () => {
    const kinds = new Map(all('PRAGMA table_list').map((row) => [row.name, row]));
    for (const name of [...names, ...Object.keys(codebookTables)])
      expect(kinds.get(name), name).toMatchObject({ type: 'table', strict: 1 });
    expect(all("SELECT name FROM pragma_table_info('votes') WHERE pk = 1")).toEqual([{ name: 'id' }]);
    expect(all('SELECT "table", "from", "to" FROM pragma_foreign_key_list(\'vote_positions\')')).toEqual(
      expect.arrayContaining([
        { table: 'votes', from: 'vote_id', to: 'id' },
        { table: 'actors', from: 'actor_id', to: 'id' },
      ]),
    );
  });

  it.each(names)('holds the rows of %s, any text included', (name) => {
    const rows = all(`SELECT * FROM "${name}" ORDER BY id`);
    expect(rows.map((row) => asRow(tables[name].columns, row))).toEqual(hostileDataset[name]);
  });

  it.each(names)('has a view of %s with the columns and cells of the labelled CSV file', (name) => {
    const [header = [], ...cells]: string[][] = parse(textOf(hostileFiles, `${name}.labelled.csv`), {
      record_delimiter: '\r\n',
    });
    const rows = all(`SELECT * FROM "${labelledName(name)}" ORDER BY id`);
    const columns: Readonly<Record<string, Column>> = tables[name].columns;
    const asText = (column: string, value: unknown) =>
      value === null ? '' : columns[column]?.kind === 'boolean' ? String(value === 1) : String(value);
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => header));
    expect(rows.map((row) => Object.entries(row).map(([column, value]) => asText(column, value)))).toEqual(
      cells,
    );
  });

  it('keeps the order of a list of identifiers in rows of its own', () => {
    const items = all('SELECT item_id FROM events_participants ORDER BY id, position');
    expect(items.map((row) => row.item_id)).toEqual(hostileDataset.events.flatMap((row) => row.participants));
  });

  it('finds records by their words, by the names in them and by their evidence, whatever the alphabet', () => {
    const find = (words: string) =>
      all(`SELECT record_id FROM search WHERE search MATCH '${words}' ORDER BY record_id`).map(
        (row) => row.record_id,
      );
    expect(find('pier')).toEqual(['provision-harbour-pier']);
    expect(find('тоқаев')).toEqual(
      expect.arrayContaining(['person-008', 'statement-008', 'event-vote-council-2025-03']),
    );
    expect(find('councillors')).toContain('vote-council-harbour');
    expect(all('SELECT count(*) AS records FROM search')).toEqual([
      {
        records: names.reduce(
          (sum, name) => sum + (tables[name].isRecord ? hostileDataset[name].length : 0),
          0,
        ),
      },
    ]);
  });

  it('explains its columns: in the codebook and in the text of each definition', () => {
    expect(all('SELECT id FROM codebook')).toHaveLength(codebookRows().codebook.length);
    expect(all("SELECT description FROM codebook WHERE id = 'votes.against'")).toEqual([
      { description: 'Members that voted no.' },
    ]);
    expect(all("SELECT meaning FROM codebook_values WHERE id = 'votes.result.adopted'")).toEqual([
      { meaning: 'It passed.' },
    ]);
    expect(String(all("SELECT sql FROM sqlite_schema WHERE name = 'votes'")[0]?.sql)).toContain(
      '-- Against: Members that voted no.',
    );
    expect(all("SELECT value FROM about WHERE key = 'licence'")).toHaveLength(1);
  });

  it.each([
    ['a value of no list', "UPDATE votes SET result = 'passed'"],
    ['text for a number', "UPDATE votes SET against = 'ten'"],
    ['a count below zero', 'UPDATE votes SET against = -1'],
    ['nothing where something must be', 'UPDATE votes SET resolution = NULL'],
    ['a reference that leads nowhere', "UPDATE votes SET body_id = 'org-gone'"],
  ])('refuses %s', (_, sql) => {
    expect(() => database.exec(sql)).toThrow();
  });

  it('has no table of ours under a name that another part of the file needs', () => {
    const taken = new Set<string>(['about', 'search', ...Object.keys(codebookTables)]);
    expect(names.filter((name) => taken.has(name))).toEqual([]);
  });
});
