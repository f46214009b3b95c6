// The codebook as two tables of its own, so that it comes as CSV, in the spreadsheet and in the SQLite file like the
// data it explains: one row a column, and one row an allowed value.

import { codebook } from './codebook.ts';
import { boolean, integer, ref, text } from './column.ts';
import type { Row, Table } from './table.ts';
import { defineTable } from './table.ts';
import { tables } from './tables/all.ts';

const tableName = text({ title: 'Table', description: 'The table the column belongs to.', example: 'votes' });

const columnTable = defineTable({
  name: 'codebook',
  title: 'Codebook',
  singular: 'column',
  description: 'What each column of each table holds, and how it was coded.',
  isRecord: false,
  columns: {
    id: text({ title: 'Identifier', description: 'Table and column.', example: 'votes.against' }),
    table_name: tableName,
    position: integer({ title: 'Position', description: 'Order in the table.', minimum: 1, example: 6 }),
    column_name: text({ title: 'Column', description: 'The name in the files.', example: 'against' }),
    title: text({ title: 'Title', description: 'The name for readers.', example: 'Against' }),
    description: text({
      title: 'Description',
      description: 'What the column holds.',
      example: 'Members that voted no.',
    }),
    type: text({ title: 'Type', description: 'What a value is.', example: 'whole number' }),
    unit: text({ title: 'Unit', description: 'What is counted.', nullable: true, example: 'members' }),
    nullable: boolean({
      title: 'May be empty',
      description: 'Whether a value may be unknown.',
      example: true,
    }),
    example: text({ title: 'Example', description: 'A value as the CSV file has it.', example: '10' }),
    coding: text({
      title: 'Coding',
      description: 'How the value was coded from the text, when that needs saying.',
      nullable: true,
      example: 'XKX is user-assigned: ISO 3166-1 has no code for Kosovo.',
    }),
    refers_to: text({
      title: 'Refers to',
      description: 'The table whose identifiers the column holds.',
      nullable: true,
      example: 'actors',
    }),
  },
});

const valueTable = defineTable({
  name: 'codebook_values',
  title: 'Codebook: allowed values',
  singular: 'value',
  description: 'The values that a column of a closed list may hold, each with its meaning.',
  isRecord: false,
  columns: {
    id: text({
      title: 'Identifier',
      description: 'Table, column and value.',
      example: 'votes.result.adopted',
    }),
    column_id: ref('codebook', {
      title: 'Column',
      description: 'The column.',
      pattern: '[a-z_]+\\.[a-z_]+',
      example: 'votes.result',
    }),
    position: integer({ title: 'Position', description: 'Order in the list.', minimum: 1, example: 1 }),
    value: text({ title: 'Value', description: 'The value in the files.', example: 'adopted' }),
    meaning: text({ title: 'Meaning', description: 'What it says.', example: 'It passed.' }),
  },
});

export const codebookTables = { codebook: columnTable, codebook_values: valueTable } as const;

export type CodebookRows = {
  readonly [N in keyof typeof codebookTables]: readonly Row<(typeof codebookTables)[N]>[];
};

/** Every column of every published table, in published order. */
export const codebookRows = (): CodebookRows => {
  const described = Object.values(tables).flatMap((table: Table) =>
    codebook(table).map((row, index) => ({ ...row, table: table.name, position: index + 1 })),
  );
  return {
    codebook: described.map((row) => ({
      id: `${row.table}.${row.column}`,
      table_name: row.table,
      position: row.position,
      column_name: row.column,
      title: row.title,
      description: row.description,
      type: row.type,
      unit: row.unit,
      nullable: row.nullable,
      example: row.example,
      coding: row.coding,
      refers_to: row.references,
    })),
    codebook_values: described.flatMap((row) =>
      row.values.map(({ value, meaning }, index) => ({
        id: `${row.table}.${row.column}.${value}`,
        column_id: `${row.table}.${row.column}`,
        position: index + 1,
        value,
        meaning,
      })),
    ),
  };
};
