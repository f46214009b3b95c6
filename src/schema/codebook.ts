// A table definition becomes the rows of its codebook: what each column holds, in words. Pure; the site renders it.

import type { Column } from './column.ts';
import { formatCell } from './format-cell.ts';
import type { Table } from './table.ts';

export interface CodebookRow {
  readonly column: string;
  readonly title: string;
  readonly description: string;
  /** "whole number", "list of identifiers": what a reader calls it. */
  readonly type: string;
  readonly nullable: boolean;
  /** The example as it stands in the CSV file. */
  readonly example: string;
  readonly unit: string | null;
  /** How the value was coded from the text. */
  readonly coding: string | null;
  /** The table whose `id` the cell, or each item of it, names. */
  readonly references: string | null;
  /** The closed list of allowed values; empty when any will do. */
  readonly values: readonly { readonly value: string; readonly meaning: string }[];
}

/** Table -> one row a column, in published order. */
export const codebook = (table: Table): readonly CodebookRow[] =>
  Object.entries(table.columns).map(([name, column]) => ({
    column: name,
    title: column.title,
    description: column.description,
    type: typeInWords(column),
    nullable: column.nullable,
    example: formatCell(column, column.example),
    unit: column.unit ?? null,
    coding: column.coding ?? null,
    references: column.references ?? column.items?.references ?? null,
    values: Object.entries(column.values ?? {}).map(([value, meaning]) => ({ value, meaning })),
  }));

const typeNames = {
  text: 'text',
  url: 'web address',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  edtf: 'date (EDTF)',
  day: 'day (YYYY-MM-DD)',
  enum: 'one of a list',
  ref: 'identifier',
  list: 'list',
} as const satisfies Record<Column['kind'], string>;

function typeInWords({ kind, items }: Column): string {
  if (kind !== 'list' || !items) return typeNames[kind];
  return items.kind === 'ref' ? 'list of identifiers' : `list of ${typeNames[items.kind]}`;
}
