// A table definition becomes a Table Schema (Data Package v2) that describes its CSV file. Pure.

import type { Column } from './column.ts';
import { edtfPattern } from './edtf.ts';
import type { Table } from './table.ts';
import { idPattern } from './table.ts';

export interface TableSchemaField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly format?: 'uri';
  readonly title: string;
  readonly description: string;
  readonly example: string;
  /** Allowed values with what each means. */
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly constraints: {
    readonly required: boolean;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}

export interface TableSchema {
  readonly fields: readonly TableSchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

interface ForeignKey {
  readonly fields: readonly string[];
  /** `resource` is left out when the table refers to itself. */
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** Table -> fields in published order, key and foreign keys. A list cannot be a foreign key; its description says so. */
export function tableSchema(table: Table): TableSchema {
  const columns = Object.entries(table.columns);
  const foreignKeys = columns.flatMap(([name, column]) => foreignKey(table, name, column));
  return {
    fields: columns.map(([name, column]) => field(name, column)),
    missingValues: [''],
    primaryKey: ['id'],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function field(name: string, column: Column): TableSchemaField {
  const pattern = cellPattern(column);
  const values = column.values && Object.entries(column.values);
  return {
    name,
    type: fieldType(column),
    ...(column.kind === 'url' && { format: 'uri' as const }),
    title: column.title,
    description: fieldDescription(column),
    example: Array.isArray(column.example) ? column.example.join(';') : String(column.example),
    ...(values && { categories: values.map(([value, label]) => ({ value, label })) }),
    constraints: {
      required: !column.nullable && column.kind !== 'list',
      ...(name === 'id' && { unique: true as const }),
      ...(values && { enum: values.map(([value]) => value) }),
      ...(pattern !== undefined && { pattern: `^(?:${pattern})$` }),
      ...(column.minimum !== undefined && { minimum: column.minimum }),
    },
  };
}

const stringKinds: readonly Column['kind'][] = ['text', 'url', 'edtf', 'enum', 'ref', 'list'];

function fieldType({ kind }: Column): TableSchemaField['type'] {
  if (stringKinds.includes(kind)) return 'string';
  return kind === 'day' ? 'date' : (kind as 'integer' | 'number' | 'boolean');
}

/** What the whole text of a CSV cell must match; undefined when any text will do. */
export function cellPattern(column: Column): string | undefined {
  if (column.kind === 'edtf') return edtfPattern;
  if (column.kind === 'ref') return column.pattern ?? idPattern;
  if (column.kind !== 'list' || !column.items) return column.pattern;
  const item = `(?:${cellPattern(column.items) ?? '[^;]+'})`;
  return `${item}(?:;${item})*`;
}

function fieldDescription(column: Column): string {
  const target = column.items?.references;
  return [
    column.description,
    column.coding,
    column.unit && `Counted in ${column.unit}.`,
    column.kind === 'edtf' &&
      'An EDTF date (level 0-1): a year, a month, a day, or an interval; X for digits that are not known.',
    column.kind === 'list' && 'Several values are joined by ";".',
    target && `Each value is an id of the table ${target}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function foreignKey(table: Table, name: string, { references }: Column): ForeignKey[] {
  if (references === undefined) return [];
  const resource = references === table.name ? {} : { resource: references };
  return [{ fields: [name], reference: { ...resource, fields: ['id'] } }];
}
