// Rows get what readers miss in them: names beside identifiers, and the address of each row. Nothing else changes.

import { labelColumns, labelledTable, nameColumn, nameSeparator } from '../../src/schema/labelled-table.ts';
import { recordPath, sourcePath } from '../../src/schema/permalink.ts';
import type { TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { AnyRow, RowsOf } from './any-row.ts';

/** What each row is called, by table and id. */
export type Names = ReadonlyMap<TableName, ReadonlyMap<string, string>>;

/** The names of the rows that other tables refer to. */
export function rowNames(rowsOf: RowsOf): Names {
  const targets = new Set(Object.values(tables).flatMap((table) => labelColumns(table).map((l) => l.target)));
  return new Map(
    [...targets].map((name) => {
      const column = nameColumn(name);
      const rows: Iterable<AnyRow> = rowsOf(name);
      return [
        name,
        new Map(Iterator.from(rows).map((row) => [String(row.id), String(row[column])] as const)),
      ];
    }),
  );
}

/** Rows of a table -> rows of its labelled form, in the same order; `siteAddress` ends in a slash. */
export function* labelRows(
  name: TableName,
  rows: Iterable<AnyRow>,
  names: Names,
  siteAddress: string,
): Generator<AnyRow> {
  const labels = labelColumns(tables[name]).map((label) => ({ ...label, called: names.get(label.target) }));
  const hasSource = 'source_url' in labelledTable(tables[name]).columns;
  for (const row of rows) {
    const labelled: Record<string, unknown> = { ...row };
    for (const label of labels) labelled[label.name] = nameOf(row[label.source], label.called);
    labelled.record_url = siteAddress + recordPath(name, row);
    if (hasSource) labelled.source_url = siteAddress + sourcePath(row);
    yield labelled;
  }
}

/** An id or a list of ids -> what a reader calls them; null for none. */
function nameOf(value: unknown, names: ReadonlyMap<string, string> | undefined): string | null {
  if (typeof value === 'string') return names?.get(value) ?? null;
  const found = [value].flat().flatMap((id) => (id === null ? [] : (names?.get(String(id)) ?? [])));
  return found.length === 0 ? null : found.join(nameSeparator);
}
