// What the actor pages show: actors by kind, and the records that name one actor, by table.

import type { RecordTable } from '../schema/tables/all.ts';
import { tables } from '../schema/tables/all.ts';
import { type Actor, actorsOf, compare, dataset, type SourceRecord } from './dataset.ts';
import { mostListed } from './shown.ts';

interface ActorGroup {
  readonly kind: Actor['kind'];
  readonly title: string;
  readonly actors: readonly Actor[];
}

const kinds = [
  ['country', 'Countries'],
  ['organisation', 'Organisations'],
  ['person', 'People'],
  ['place', 'Places'],
] as const satisfies readonly (readonly [Actor['kind'], string])[];

/** Actors by kind, the most named of each in order of their names; kinds without any are left out. */
export const actorGroups = (): readonly ActorGroup[] =>
  kinds
    .map(([kind, title]) => ({
      kind,
      title,
      actors: mostNamed(
        dataset().tables.actors.filter((actor) => actor.kind === kind),
        mostListed,
      ).toSorted((a, b) => a.name.localeCompare(b.name, 'en') || compare(a.id, b.id)),
    }))
    .filter(({ actors }) => actors.length > 0);

const mostNamed = (actors: readonly Actor[], most: number): readonly Actor[] =>
  actors.toSorted((a, b) => b.mention_count - a.mention_count || compare(a.id, b.id)).slice(0, most);

interface RecordGroup {
  readonly table: RecordTable;
  readonly title: string;
  readonly records: readonly SourceRecord[];
}

const order = [
  'commitments',
  'votes',
  'vote_positions',
  'statements',
  'events',
  'figures',
  'provisions',
] as const;

/** Records by table, what an actor promised first; tables without any are left out. */
export const recordGroups = (records: readonly SourceRecord[]): readonly RecordGroup[] =>
  order
    .map((table) => ({
      table,
      title: tables[table].title,
      records: records.filter((record) => record.table === table),
    }))
    .filter((group) => group.records.length > 0);

export interface Companion {
  readonly actor: Actor;
  /** Records that name both. */
  readonly shared: number;
}

/** Who is named in the same records, the most often first. */
export function companionsOf(id: string, records: readonly SourceRecord[]): readonly Companion[] {
  const counts = new Map<string, number>();
  for (const other of records.flatMap(actorsOf))
    if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .flatMap(([other, shared]) => {
      const actor = dataset().actorById.get(other);
      return actor ? [{ actor, shared }] : [];
    })
    .toSorted((a, b) => b.shared - a.shared || compare(a.actor.name, b.actor.name));
}
