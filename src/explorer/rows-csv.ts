// Rows of a view -> CSV as the published files have it: the same names, the same values, CRLF.

import { listSeparator } from '../schema/format-cell.ts';
import type { Cell, ExplorerFile } from './explorer-file.ts';

/** `shown` are the names of the columns to write, null for all. */
export function rowsCsv(
  { columns }: Pick<ExplorerFile, 'columns'>,
  rows: readonly (readonly Cell[])[],
  shown: readonly string[] | null,
): string {
  const indexes = columns.flatMap(({ name }, index) =>
    shown === null || shown.includes(name) ? [index] : [],
  );
  const header = indexes.map((index) => columns[index]?.name ?? '');
  const lines = rows.map((row) =>
    indexes.map((index) => (row[index] ?? []).map(([value]) => value).join(listSeparator)),
  );
  return [header, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
