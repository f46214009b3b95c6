// Which units measure the same sort of thing, by the vocabulary of units: 'security personnel' and 'police officers'
// are both people. A unit that is listed nowhere is a kind of its own.

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Unit as the tables write it -> its kind. */
export type UnitKinds = ReadonlyMap<string, string>;

let memo: UnitKinds | undefined;

/** Read on first use; empty without the file. */
export function unitKinds(path = 'data/vocabulary/units.csv'): UnitKinds {
  memo ??= existsSync(path) ? parseUnitKinds(readFileSync(path, 'utf8')) : new Map();
  return memo;
}

/** The text of the vocabulary file -> its `unit` and `dimension` columns */
export function parseUnitKinds(text: string): UnitKinds {
  const rows: readonly Readonly<Record<string, string>>[] = parse(text, { columns: true, bom: true });
  return new Map(
    rows.flatMap(({ unit, dimension }) => (unit && dimension ? [[unit, dimension] as const] : [])),
  );
}

/** 'people' for all units of people; else the unit itself, since hectares and square metres share no axis. */
export const kindOfUnit = (unit: string, kinds: UnitKinds): string =>
  kinds.get(unit) === 'people' ? 'people' : unit;
