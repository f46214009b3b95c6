// An id -> the record it names, in whichever table it stands; the id of a piece of evidence leads to its record.

import type { Dataset, RecordTable } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { AnyRow } from '../dataset/any-row.ts';
import { suggest } from '../suggest.ts';

export interface FoundRecord {
  readonly table: RecordTable;
  readonly row: AnyRow;
}

const recordTables = (Object.keys(tables) as (keyof typeof tables)[]).filter(
  (name): name is RecordTable => tables[name].isRecord,
);

export function findRecord(dataset: Dataset, id: string): FoundRecord | null {
  const wanted = dataset.evidence.find((row) => row.id === id)?.record_id ?? id;
  for (const table of recordTables) {
    const rows: readonly AnyRow[] = dataset[table];
    const row = rows.find((one) => one.id === wanted);
    if (row !== undefined) return { table, row };
  }
  return null;
}

/** Why there is no trail, and which id may have been meant. */
export function unknownRecord(dataset: Dataset, id: string): string {
  const article = dataset.articles.find((row) => row.id === id);
  if (article !== undefined)
    return `"${id}" is an article, not a record: its trail would begin and end with itself.`;
  const known = recordTables.flatMap((table) => dataset[table].map((row) => row.id));
  const parts = id.split('-').filter((part) => part.length > 2);
  const near = known
    .map((other) => ({ other, shared: parts.filter((part) => other.split('-').includes(part)).length }))
    .filter(({ shared }) => shared > 0 && shared * 2 >= parts.length)
    .toSorted((a, b) => b.shared - a.shared || (a.other < b.other ? -1 : 1))
    .slice(0, 5);
  const slip = suggest(id, known);
  const hint =
    slip ||
    (near.length > 0
      ? ` Did you mean one of these?\n${near.map(({ other }) => `  ${other}`).join('\n')}`
      : '');
  return `No record has the id "${id}".${hint}`;
}
