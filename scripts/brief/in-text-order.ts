// Who is named together is named in the order of the source, not of the ids.

import type { RecordIndex } from './record-index.ts';

/** Names in the order the source lists them, where one piece of evidence holds them all. */
export function inTextOrder<R extends { readonly id: string; readonly actor_id: string }>(
  rows: readonly R[],
  index: RecordIndex,
): readonly R[] {
  const at = (row: R) => {
    const first = index.evidence(row.id)[0];
    const actor = index.actor(row.actor_id);
    const found = [actor?.name ?? '', ...(actor?.aliases ?? [])]
      .map((name) => (name === '' ? -1 : (first?.exact.indexOf(name) ?? -1)))
      .filter((position) => position >= 0);
    return (first?.start ?? 0) + (found.length === 0 ? 0 : Math.min(...found));
  };
  return rows.toSorted((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));
}
