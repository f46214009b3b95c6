// What to read beside a brief: briefs that rest on the same records, and the records it rests on, by kind.

import type { RecordTable } from '../schema/tables/all.ts';
import { compare, dataset, type SourceRecord } from './dataset.ts';

/** Other briefs by how many records they share with this one, most first; those that share none are left out. */
export function relatedBriefs(
  topic: string,
  most: number,
): readonly { readonly id: string; readonly shared: number }[] {
  const { claimsByBrief } = dataset();
  const recordsOf = (brief: string) =>
    new Set((claimsByBrief.get(brief) ?? []).flatMap(({ record_ids }) => record_ids));
  const own = recordsOf(topic);
  return [...claimsByBrief.keys()]
    .filter((brief) => brief !== topic)
    .map((id) => ({ id, shared: own.intersection(recordsOf(id)).size }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || compare(a.id, b.id))
    .slice(0, most);
}

/** The records a brief rests on by table, without the actors. */
export function recordsByTable(topic: string): readonly (readonly [RecordTable, readonly SourceRecord[]])[] {
  const ids = new Set((dataset().claimsByBrief.get(topic) ?? []).flatMap(({ record_ids }) => record_ids));
  const records = [...ids].toSorted(compare).flatMap((id) => dataset().recordById.get(id) ?? []);
  return [...Map.groupBy(records, ({ table }) => table)].filter(([table]) => table !== 'actors');
}
