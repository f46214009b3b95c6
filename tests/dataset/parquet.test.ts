import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { AnyRow } from '../../scripts/dataset/any-row.ts';
import { parquet } from '../../scripts/dataset/parquet.ts';
import { parquetSchema } from '../../src/schema/parquet-schema.ts';
import type { TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { hostileDataset } from './hostile-dataset.ts';
import { bytesOf, hostileFiles } from './read-files.ts';

const names = Object.keys(tables) as TableName[];

/** Left to itself the reader drops a mark at the beginning of a text. */
const parsers = {
  stringFromBytes: (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
};

/** What an independent reader finds: whole numbers as bigint, days as Date. */
async function reread(bytes: Uint8Array<ArrayBuffer>): Promise<unknown[]> {
  const rows = await parquetReadObjects({ file: bytes.buffer, parsers });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'bigint'
          ? Number(value)
          : value instanceof Date
            ? value.toISOString().slice(0, 10)
            : value,
      ]),
    ),
  );
}

const parquetBytes = (rows: readonly AnyRow[]) =>
  new Uint8Array(Buffer.concat([...parquet(tables.votes, rows, {})]));

describe('parquet(table, rows, about)', () => {
  it.each(names)('is read back by hyparquet as the rows of %s, any text included', async (name) => {
    expect(await reread(bytesOf(hostileFiles, `${name}.parquet`))).toEqual(hostileDataset[name]);
  });

  it('gives whole numbers 64 bits, days the type of a date, and keys that are never null', () => {
    const { schema } = parquetMetadata(bytesOf(hostileFiles, 'events.parquet').buffer);
    const element = (name: string) => schema.find((candidate) => candidate.name === name);
    expect(element('id')).toMatchObject({
      type: 'BYTE_ARRAY',
      converted_type: 'UTF8',
      repetition_type: 'REQUIRED',
    });
    expect(element('outlet_count')).toMatchObject({ type: 'INT64', repetition_type: 'REQUIRED' });
    expect(element('date_start')).toMatchObject({
      type: 'INT32',
      converted_type: 'DATE',
      repetition_type: 'OPTIONAL',
    });
    expect(element('participants')).toMatchObject({ converted_type: 'LIST', repetition_type: 'REQUIRED' });
    expect(parquetSchema(tables.statements).find(({ name }) => name === 'direct')?.type).toBe('BOOLEAN');
    expect(parquetSchema(tables.figures).find(({ name }) => name === 'value')?.type).toBe('DOUBLE');
  });

  it('says in the file which version it is, under which licence, from where', () => {
    const { key_value_metadata, created_by } = parquetMetadata(bytesOf(hostileFiles, 'votes.parquet').buffer);
    expect(created_by).toBe('sourcebook');
    expect(key_value_metadata?.map(({ key }) => key)).toEqual([
      'title',
      'version',
      'publisher',
      'licence',
      'url',
    ]);
  });

  it('writes a table without rows', async () => {
    const bytes = parquetBytes([]);
    expect(await reread(bytes)).toEqual([]);
    expect(parquetMetadata(bytes.buffer).schema).toHaveLength(parquetSchema(tables.votes).length);
  });

  it('keeps rows in order over more than one group of rows', async () => {
    const [vote] = hostileDataset.votes;
    const rows = Array.from({ length: 1500 }, (_, index) => ({
      ...vote,
      id: `vote-${index}`,
      against: index,
    }));
    expect(await reread(parquetBytes(rows))).toEqual(rows);
  });
});
