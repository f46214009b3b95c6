// Rows become a JSON file: an array, one row a line, keys in the order of the columns, explicit nulls, LF at the end.

import type { Table } from '../../src/schema/table.ts';
import type { AnyRow } from './any-row.ts';

/** Table and rows -> the text of `<table>.json`. */
export function json(table: Table, rows: readonly AnyRow[]): string {
  const names = Object.keys(table.columns);
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name]]))));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
