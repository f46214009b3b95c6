// One actor under two ids becomes one: "Vietnam’s Foreign Ministry" and "the Foreign Ministry of Vietnam" make ids of their own
// and the same name. Every record that names the second names the first instead.

import type { AnyCodedRecord } from '../record/coded-record.ts';

export function unifyActors(coded: readonly AnyCodedRecord[]): readonly AnyCodedRecord[] {
  const first = new Map<string, string>();
  const renamed = new Map<string, string>();
  // The least id of a name, whatever the order of the articles.
  const named = coded.flatMap((record) =>
    record.table === 'actors'
      ? [{ key: record.key, name: `${record.columns.kind} ${record.columns.name.toLowerCase()}` }]
      : [],
  );
  for (const { key, name } of named) {
    const known = first.get(name);
    if (known === undefined || key < known) first.set(name, key);
  }
  for (const { key, name } of named) {
    const id = first.get(name) ?? key;
    if (id !== key) renamed.set(key, id);
  }
  if (renamed.size === 0) return coded;
  const settled = (id: string): string => {
    let [at, steps] = [id, 0];
    for (let next = renamed.get(at); next !== undefined && steps < 9; next = renamed.get(at), steps++)
      at = next;
    return at;
  };
  return coded.map((record) => withIds(record, settled));
}

function withIds(record: AnyCodedRecord, settled: (id: string) => string): AnyCodedRecord {
  const columns = Object.fromEntries(
    Object.entries(record.columns).map(([name, value]) => [
      name,
      /_id$/.test(name) && typeof value === 'string'
        ? settled(value)
        : name === 'participants' && Array.isArray(value)
          ? [...new Set(value.map((id) => settled(String(id))))]
          : value,
    ]),
  );
  const key = record.table === 'actors' ? settled(record.key) : record.key;
  return { ...record, key, columns } as AnyCodedRecord;
}
