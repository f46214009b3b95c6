// Rows become a CSV file: RFC 4180, UTF-8 without BOM, CRLF, null is an empty cell. Cells are never altered.

import { stringify } from 'csv-stringify/sync';
import { formatCell } from '../../src/schema/format-cell.ts';
import type { Table } from '../../src/schema/table.ts';
import type { AnyRow } from './any-row.ts';

/** Rows a call of the writer; it holds all of them twice. */
const BATCH = 5000;

/** Table and rows -> the text of `<table>.csv`, header first. */
export function csv(table: Table, rows: readonly AnyRow[]): string {
  const columns = Object.entries(table.columns);
  const header = columns.map(([name]) => name);
  const batches = [stringifyBatch([header])];
  for (let first = 0; first < rows.length; first += BATCH)
    batches.push(
      stringifyBatch(
        rows
          .slice(first, first + BATCH)
          .map((row) => columns.map(([name, column]) => formatCell(column, row[name]))),
      ),
    );
  return batches.join('');
}

/** A lone CR or LF is quoted too: the writer by itself sees only the record delimiter. */
const stringifyBatch = (cells: readonly (readonly string[])[]): string =>
  stringify(cells as string[][], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
