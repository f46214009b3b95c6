import { describe, expect, it } from 'vitest';
import { cellFault } from '../../scripts/dataset/check-cells.ts';
import { codebookTables } from '../../src/schema/codebook-tables.ts';
import { labelColumns, labelledTable, nameColumn } from '../../src/schema/labelled-table.ts';
import type { Table } from '../../src/schema/table.ts';
import { tables } from '../../src/schema/tables/all.ts';

const published: readonly Table[] = Object.values(tables);

describe('labelledTable(table)', () => {
  it('keeps every column in order, names each identifier right after it and ends with the address', () => {
    expect(Object.keys(labelledTable(tables.vote_positions).columns)).toEqual([
      'id',
      'vote_id',
      'vote_name',
      'actor_id',
      'actor_name',
      'country_code',
      'position',
      'article_ids',
      'article_names',
      'outlet_count',
      'derived',
      'review',
      'record_url',
    ]);
    expect(Object.keys(labelledTable(tables.evidence).columns).slice(-2)).toEqual([
      'record_url',
      'source_url',
    ]);
  });

  it.each(published.map((table) => [table.name, table] as const))(
    'gives %s no column twice, and describes each in a sentence with an example',
    (_, table) => {
      const added = labelColumns(table).map(({ name }) => name);
      expect(added.filter((name) => name in table.columns)).toEqual([]);
      for (const column of Object.values(labelledTable(table).columns)) {
        expect(cellFault(column, column.example)).toBeNull();
        expect(column.description).toMatch(/^[A-Z"“].*\.$/);
      }
    },
  );

  it('finds names only in columns that always hold one', () => {
    for (const { target } of published.flatMap(labelColumns)) {
      const table: Table = tables[target];
      expect(table.columns[nameColumn(target)]).toMatchObject({ kind: 'text', nullable: false });
    }
  });

  it('says so when a table that others refer to has no name column', () => {
    expect(() => nameColumn('evidence')).toThrow(
      'Bug: other tables refer to evidence, which has no nameColumn.',
    );
  });
});

describe('codebookTables', () => {
  it('have examples that their columns accept', () => {
    for (const table of Object.values(codebookTables))
      for (const column of Object.values<Table['columns'][string]>(table.columns))
        expect(cellFault(column, column.example)).toBeNull();
  });
});
