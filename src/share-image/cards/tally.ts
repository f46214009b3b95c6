// Records -> how many there are of each table: what the cards of actors and articles show.

import { tables } from '../../schema/tables/all.ts';
import type { SourceRecord } from '../../site/dataset.ts';
import { formatCount } from '../../site/number.ts';

/** '3 commitments', '1 vote': most first, tables of equal count in published order. */
export function tally(records: readonly SourceRecord[]): readonly string[] {
  const order = Object.keys(tables);
  return [...Map.groupBy(records, ({ table }) => table)]
    .toSorted(([a, m], [b, n]) => n.length - m.length || order.indexOf(a) - order.indexOf(b))
    .map(([table, rows]) => formatCount(rows.length, tables[table].singular));
}
