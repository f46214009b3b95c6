// A table definition becomes the schema of its Parquet file: typed columns, lists as lists of text. Pure.

import type { Column } from './column.ts';
import type { Table } from './table.ts';

type PhysicalType = 'BOOLEAN' | 'INT32' | 'INT64' | 'DOUBLE' | 'BYTE_ARRAY';
type Logical = 'STRING' | 'DATE' | 'LIST';

/** One node of the tree, in the order that Parquet writes them; parents come before their children. */
export interface ParquetElement {
  readonly name: string;
  readonly repetition_type?: 'REQUIRED' | 'OPTIONAL' | 'REPEATED';
  readonly num_children?: number;
  readonly type?: PhysicalType;
  /** The older of the two ways to say what a value means; readers want both. */
  readonly converted_type?: 'UTF8' | 'DATE' | 'LIST';
  readonly logical_type?: { readonly type: Logical };
}

/** Table -> its root and one element a column; three for a list, as the format prescribes. */
export function parquetSchema(table: Table): readonly ParquetElement[] {
  const columns = Object.entries(table.columns);
  return [
    { name: table.name, num_children: columns.length },
    ...columns.flatMap(([name, column]) => (column.kind === 'list' ? list(name) : scalar(name, column))),
  ];
}

const list = (name: string): readonly ParquetElement[] => [
  {
    name,
    repetition_type: 'REQUIRED',
    num_children: 1,
    converted_type: 'LIST',
    logical_type: { type: 'LIST' },
  },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'REQUIRED', ...string },
];

const string = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
} as const;

function scalar(name: string, { kind, nullable }: Column): readonly ParquetElement[] {
  return [{ name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...physical(kind) }];
}

function physical(kind: Column['kind']): Pick<ParquetElement, 'type' | 'converted_type' | 'logical_type'> {
  if (kind === 'integer') return { type: 'INT64' };
  if (kind === 'number') return { type: 'DOUBLE' };
  if (kind === 'boolean') return { type: 'BOOLEAN' };
  return kind === 'day' ? { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } } : string;
}
