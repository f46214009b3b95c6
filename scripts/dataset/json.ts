// Rows become a JSON file: an array, one row a line, keys in the order of the columns, explicit nulls, LF at the end. Such a
// file is read back line by line, so that its rows need not be held.

import type { Table } from '../../src/schema/table.ts';
import type { AnyRow } from './any-row.ts';
import { batches } from './batches.ts';
import { linesOf } from './lines.ts';

const BATCH = 2000;

/** Table and rows -> the text of `<table>.json` in pieces. */
export function* json(table: Table, rows: Iterable<AnyRow>): Generator<string> {
  const names = Object.keys(table.columns);
  const line = (row: AnyRow) => {
    const ordered: Record<string, unknown> = {};
    for (const name of names) ordered[name] = row[name];
    return JSON.stringify(ordered);
  };
  let opening = '[';
  for (const batch of batches(rows, BATCH)) {
    yield `${opening}\n${batch.map(line).join(',\n')}`;
    opening = ',';
  }
  yield opening === '[' ? '[]\n' : '\n]\n';
}

/** The pieces of such a file -> its rows, one after the other. */
export function* jsonRows(pieces: Iterable<Uint8Array>): Generator<AnyRow> {
  for (const line of linesOf(pieces))
    if (line.startsWith('{')) yield JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
}
