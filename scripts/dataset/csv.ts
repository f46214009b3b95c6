// Rows become a CSV file: RFC 4180, UTF-8 without BOM, CRLF, null is an empty cell. Cells are never altered.

import { stringify } from 'csv-stringify/sync';
import { formatCell } from '../../src/schema/format-cell.ts';
import type { Table } from '../../src/schema/table.ts';
import type { AnyRow } from './any-row.ts';
import { batches } from './batches.ts';

/** Rows a call of the writer; it holds all of them twice. */
const BATCH = 2000;

/** Table and rows -> the text of `<table>.csv` in pieces, header first. */
export function* csv(table: Table, rows: Iterable<AnyRow>): Generator<string> {
  const columns = Object.entries(table.columns);
  yield stringifyBatch([columns.map(([name]) => name)]);
  for (const batch of batches(rows, BATCH))
    yield stringifyBatch(batch.map((row) => columns.map(([name, column]) => formatCell(column, row[name]))));
}

/** A lone CR or LF is quoted too: the writer by itself sees only the record delimiter. */
const stringifyBatch = (cells: readonly (readonly string[])[]): string =>
  stringify(cells as string[][], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
