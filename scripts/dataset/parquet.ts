// Rows become a Parquet file with typed columns; lists are lists of text. Same rows, same bytes: the compressor is
// JavaScript, so no processor or system library changes them.

import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column } from '../../src/schema/column.ts';
import { parquetSchema } from '../../src/schema/parquet-schema.ts';
import type { Table } from '../../src/schema/table.ts';
import type { AnyRow } from './any-row.ts';
import { batches } from './batches.ts';

/** Rows of the first group and of the others: who looks at the first rows need not fetch more. */
const FIRST = 1000;
const OTHERS = 100_000;

/** Table, rows and what the file says of itself -> `<table>.parquet` in pieces, one a group of rows. */
export function* parquet(
  table: Table,
  rows: Iterable<AnyRow>,
  about: Readonly<Record<string, string>>,
): Generator<Uint8Array> {
  const columns = Object.entries(table.columns);
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: parquetSchema(table).map((element) => ({ ...element })),
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'sourcebook',
  });
  for (const group of batches(rows, OTHERS, FIRST)) {
    const columnData = columns.map(([name, column]) => ({
      name,
      data: group.map((row) => parquetValue(column, row[name])),
    }));
    file.write({ columnData, rowGroupSize: OTHERS });
    yield take(writer);
  }
  file.finish();
  yield take(writer);
}

/** What was written since it was last taken; positions in the file count on. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** The writer takes whole numbers of 64 bits as bigint and days as Date. */
function parquetValue({ kind }: Column, value: unknown): unknown {
  if (value === null) return null;
  if (kind === 'integer') return BigInt(Number(value));
  return kind === 'day' ? new Date(`${String(value)}T00:00:00Z`) : value;
}
