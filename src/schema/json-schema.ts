// A table definition becomes a JSON Schema (2020-12) of its JSON file: an array of rows with explicit nulls. Pure.

import type { Column } from './column.ts';
import { edtfPattern } from './edtf.ts';
import type { Table } from './table.ts';
import { idPattern } from './table.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Table -> the schema of `<table>.json`. */
export const jsonSchema = (table: Table): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: table.title,
  description: table.description,
  type: 'array',
  items: {
    type: 'object',
    required: Object.keys(table.columns),
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(table.columns).map(([name, column]) => [name, { ...words(column), ...cell(column) }]),
    ),
  },
});

const words = ({ title, description, coding, unit, example }: Column) => ({
  title,
  description: [description, coding, unit && `Counted in ${unit}.`].filter(Boolean).join(' '),
  examples: [example],
});

function cell(column: Column): JsonSchema {
  if (column.kind === 'list' && column.items) return { type: 'array', items: cell(column.items) };
  if (column.values) {
    const values = Object.keys(column.values);
    return { enum: column.nullable ? [...values, null] : values };
  }
  const type = jsonType(column);
  const pattern =
    column.kind === 'edtf'
      ? edtfPattern
      : column.kind === 'ref'
        ? (column.pattern ?? idPattern)
        : column.pattern;
  return {
    type: column.nullable ? [type, 'null'] : type,
    ...(type === 'string' && { minLength: 1 }),
    ...(pattern !== undefined && { pattern: `^(?:${pattern})$` }),
    ...(column.kind === 'day' && { format: 'date' }),
    ...(column.kind === 'url' && { format: 'uri' }),
    ...(column.minimum !== undefined && { minimum: column.minimum }),
  };
}

function jsonType({ kind }: Column): 'integer' | 'number' | 'boolean' | 'string' {
  return kind === 'integer' || kind === 'number' || kind === 'boolean' ? kind : 'string';
}
