// The rows of each table by the articles that back them, so that judging an article does not go through a whole table.

import type { Dataset } from '../../src/schema/tables/all.ts';
import type { AnyRow } from '../dataset/any-row.ts';
import { type RecordTableName, recordTables } from './labelled-columns.ts';

/** The rows of a table that any of these articles backs, each once, in the order of the table. */
export type RowsOf = (table: RecordTableName, articles: readonly string[]) => readonly AnyRow[];

export function rowsByArticle(dataset: Dataset): RowsOf {
  const byTable = new Map(recordTables.map((table) => [table, backedBy(dataset[table])]));
  return (table, articles) => {
    const backed = new Map(articles.flatMap((id) => byTable.get(table)?.get(id) ?? []));
    return [...backed].toSorted(([a], [b]) => a - b).map(([, row]) => row);
  };
}

/** Article id -> rows with their places in the table. */
function backedBy(rows: readonly AnyRow[]): ReadonlyMap<string, readonly (readonly [number, AnyRow])[]> {
  const backed = new Map<string, (readonly [number, AnyRow])[]>();
  for (const [at, row] of rows.entries())
    for (const id of Array.isArray(row.article_ids) ? row.article_ids : [])
      backed.set(id, [...(backed.get(id) ?? []), [at, row]]);
  return backed;
}
