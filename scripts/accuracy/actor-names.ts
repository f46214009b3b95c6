// Whether a name in a label and an actor of the tables are the same: a country by its code, others by any of their names.

import type { Row } from '../../src/schema/table.ts';
import type { actors } from '../../src/schema/tables/actors.ts';
import { fold, overlap } from './overlap.ts';

export type ActorRow = Row<typeof actors>;
export type SameActor = (name: string, id: unknown) => boolean;

/** The rows of the actors table -> whether the actor of an id is the one a label names. */
export function actorMatcher(rows: readonly ActorRow[]): SameActor {
  const byId = new Map<unknown, ActorRow>(rows.map((row) => [row.id, row]));
  return (name, id) => {
    const row = byId.get(id);
    return row !== undefined && isSameActor(name, row);
  };
}

/** "MOZ", or "Thandeka Mabuya", "Mabuya", "Red Cross". */
export function isSameActor(name: string, row: ActorRow): boolean {
  if (/^[A-Z]{3}$/.test(name) && row.kind === 'country') return row.country_code === name;
  const wanted = plain(name);
  const names = [row.name, ...row.aliases].map(plain);
  if (names.includes(wanted)) return true;
  if (row.kind === 'person') return isSamePerson(wanted, plain(row.name));
  return overlap(wanted, plain(row.name)) >= 0.75;
}

/** A surname alone is the person; so is a full name with a middle name more or less. */
function isSamePerson(a: string, b: string): boolean {
  const [shorter, longer] = [a.split(' '), b.split(' ')].toSorted((x, y) => x.length - y.length);
  if (!shorter?.length || !longer?.length) return false;
  if (shorter.length === 1) return shorter[0] === longer.at(-1);
  return shorter.every((word) => longer.includes(word));
}

const plain = (name: string) =>
  fold(name)
    .replace(/^the /, '')
    .replace(/\bunited nations\b|\bu\.n\./g, 'un')
    .replace(/\bunited states\b|\bu\.s\./g, 'us')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim();
