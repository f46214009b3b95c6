// Rows become a Parquet file with typed columns; lists are lists of text. Same rows, same bytes: the compressor is
// JavaScript, so no processor or system library changes them.

import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column } from '../../src/schema/column.ts';
import { parquetSchema } from '../../src/schema/parquet-schema.ts';
import type { Table } from '../../src/schema/table.ts';
import type { AnyRow } from './any-row.ts';

/** Table, rows and what the file says of itself -> the bytes of `<table>.parquet`. */
export function parquet(
  table: Table,
  rows: readonly AnyRow[],
  about: Readonly<Record<string, string>>,
): Uint8Array {
  const columnData = Object.entries(table.columns).map(([name, column]) => ({
    name,
    data: rows.map((row) => parquetValue(column, row[name])),
  }));
  const schema = parquetSchema(table).map((element) => ({ ...element }));
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ schema, columnData, kvMetadata, createdBy: 'sourcebook' }));
}

/** The writer takes whole numbers of 64 bits as bigint and days as Date. */
function parquetValue({ kind }: Column, value: unknown): unknown {
  if (value === null) return null;
  if (kind === 'integer') return BigInt(Number(value));
  return kind === 'day' ? new Date(`${String(value)}T00:00:00Z`) : value;
}
