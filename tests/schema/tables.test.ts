import { describe, expect, it } from 'vitest';
import { cellFault } from '../../scripts/dataset/check-cells.ts';
import { codebook } from '../../src/schema/codebook.ts';
import type { Column } from '../../src/schema/column.ts';
import { recordColumns } from '../../src/schema/table.ts';
import { tableSchema } from '../../src/schema/table-schema.ts';
import { tables } from '../../src/schema/tables/all.ts';

const columns = Object.values(tables).flatMap((table) =>
  Object.entries(table.columns).map(([name, column]): [string, Column] => [`${table.name}.${name}`, column]),
);

describe('tables', () => {
  it('are registered under their published names', () => {
    expect(Object.values(tables).map((table) => table.name)).toEqual(Object.keys(tables));
  });

  it.each(columns)('%s has an example that its column accepts', (_, column) => {
    expect(cellFault(column, column.example)).toBeNull();
    if (column.items) expect(cellFault(column.items, column.items.example)).toBeNull();
  });

  it.each(columns)('%s is described in a sentence', (_, column) => {
    expect(column.title).toMatch(/^[A-Z][^.]*$/);
    expect(column.description).toMatch(/^[A-Z"“].*\.$/);
  });

  it.each(columns.filter(([, column]) => column.references ?? column.items?.references))(
    '%s refers to a table that exists',
    (_, column) => {
      expect(Object.keys(tables)).toContain(column.references ?? column.items?.references);
    },
  );
});

describe('tableSchema(table)', () => {
  it('describes a date, a closed list and a list of references of the events table', () => {
    const schema = tableSchema(tables.events);
    const field = (name: string) => schema.fields.find((candidate) => candidate.name === name);
    expect(field('date_start')).toMatchObject({ type: 'date', constraints: { required: false } });
    expect(field('date')?.constraints.pattern).toBeDefined();
    expect(field('modality')?.constraints.enum).toEqual([
      'reported',
      'stated',
      'planned',
      'proposed',
      'opinion',
    ]);
    expect(field('participants')?.description).toContain('Each value is an id of the table actors.');
    expect('country-kaz;org-isf').toMatch(new RegExp(field('participants')?.constraints.pattern ?? '$^'));
    expect('country-kaz;').not.toMatch(new RegExp(field('participants')?.constraints.pattern ?? ''));
    expect(schema.foreignKeys).toContainEqual({
      fields: ['place_id'],
      reference: { resource: 'actors', fields: ['id'] },
    });
  });

  it('leaves the resource out when a table refers to itself', () => {
    expect(tableSchema(tables.articles).foreignKeys).toEqual([
      { fields: ['duplicate_of'], reference: { fields: ['id'] } },
    ]);
  });
});

describe('codebook(table)', () => {
  it('says in words what each column of the votes table holds', () => {
    const rows = codebook(tables.votes);
    expect(rows.map((row) => row.column)).toEqual(Object.keys(tables.votes.columns));
    expect(rows.find((row) => row.column === 'against')).toEqual({
      column: 'against',
      title: 'Against',
      description: 'Members that voted no.',
      type: 'whole number',
      nullable: true,
      example: '10',
      unit: 'members',
      coding: expect.stringContaining('named in derived'),
      references: null,
      values: [],
    });
    expect(rows.find((row) => row.column === 'article_ids')).toMatchObject({
      type: 'list of identifiers',
      references: 'articles',
    });
    expect(rows.find((row) => row.column === 'result')?.values).toEqual([
      { value: 'adopted', meaning: 'It passed.' },
      { value: 'rejected', meaning: 'It failed.' },
    ]);
  });

  it('says of each column of a record table how it was coded, but for keys and what every record has', () => {
    const common = new Set(['id', ...Object.keys(recordColumns)]);
    const silent = Object.values(tables)
      .filter(({ isRecord }) => isRecord)
      .flatMap((table) => codebook(table).map((row) => ({ table: table.name, ...row })))
      .filter(({ column, coding }) => !common.has(column) && coding === null);
    expect(silent.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });
});
