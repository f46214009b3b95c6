// Records that say one thing in the same words, as a copy of an article can leave behind: the one with the fuller date stays.
// The dataset keeps both; a brief tells the thing once.

import type { RowOf } from './record-index.ts';

type Event = RowOf<'events'>;
type Figure = RowOf<'figures'>;

/** Events without those that repeat a better dated one. */
export const dropRepeatedEvents = (rows: readonly Event[]): readonly Event[] =>
  dropRepeats(
    rows,
    ({ what }) => spell(what),
    ({ date }) => date,
  );

/** Figures without those that give the same number in the same words. */
export const dropRepeatedFigures = (rows: readonly Figure[]): readonly Figure[] =>
  dropRepeats(
    rows,
    ({ measures, value, unit }) => `${value} ${unit} ${spell(measures)}`,
    ({ as_of }) => as_of,
  );

function dropRepeats<R extends { readonly id: string }>(
  rows: readonly R[],
  keyOf: (row: R) => string,
  dateOf: (row: R) => string | null,
): readonly R[] {
  const alike = Map.groupBy(rows, keyOf);
  const isRepeat = (row: R) =>
    (alike.get(keyOf(row)) ?? []).some(
      (other) =>
        other !== row &&
        isSameDay(dateOf(row), dateOf(other)) &&
        isBetter(other, dateOf(other), row, dateOf(row)),
    );
  return rows.filter((row) => !isRepeat(row));
}

const spell = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

/** Whether two dates can mean one day: equal, one missing, or the year missing from one. */
function isSameDay(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  return [a, b].some((date) => date.startsWith('XXXX')) && a.slice(4) === b.slice(4);
}

function isBetter(
  a: { readonly id: string },
  dateA: string | null,
  b: { readonly id: string },
  dateB: string | null,
): boolean {
  const [first, second] = [precision(dateA), precision(dateB)];
  return first === second ? a.id < b.id : first > second;
}

const precision = (date: string | null): number => (date === null ? 0 : date.replaceAll('X', '').length);
