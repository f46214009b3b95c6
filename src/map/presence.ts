// The countries that records name, with those records; the most often named first. A country no atlas knows has no place.

import { type CountryPlace, placeOf } from '../charts/map/atlas.ts';
import { compare, dataset, type SourceRecord } from '../site/dataset.ts';

export interface Presence {
  readonly actorId: string;
  readonly name: string;
  readonly place: CountryPlace | null;
  readonly records: readonly SourceRecord[];
}

export function presences(): readonly Presence[] {
  const { tables, recordsByActor } = dataset();
  return tables.actors
    .filter(({ kind }) => kind === 'country')
    .map(({ id, name, country_code }) => ({
      actorId: id,
      name,
      place: country_code === null ? null : placeOf(country_code),
      records: recordsByActor.get(id) ?? [],
    }))
    .filter(({ records }) => records.length > 0)
    .toSorted((a, b) => b.records.length - a.records.length || compare(a.name, b.name));
}
