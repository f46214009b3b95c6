// Rows become a Parquet file with typed columns; lists are lists of text. Same rows, same bytes: the compressor is
// JavaScript, so no processor or system library changes them.

import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column } from '../../src/schema/column.ts';
import { parquetSchema } from '../../src/schema/parquet-schema.ts';
import type { Table } from '../../src/schema/table.ts';
import type { AnyRow } from './any-row.ts';

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
  const group = columns.map(([name]) => ({ name, data: [] as unknown[] }));
  const write = () => {
    file.write({ columnData: group, rowGroupSize: OTHERS });
    for (const { data } of group) data.length = 0;
    return take(writer);
  };
  let count = 0;
  for (const row of rows) {
    for (const [index, [name, column]] of columns.entries())
      group[index]?.data.push(parquetValue(column, row[name]));
    count++;
    if (count === FIRST || (count - FIRST) % OTHERS === 0) yield write();
  }
  if (group[0]?.data.length) yield write();
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
