// Records that say one thing in the same words, as a copy of an article can leave behind: the one with the fuller date stays.
// The dataset keeps both; a brief tells the thing once.

import { likeness } from './overlap.ts';
import type { RowOf } from './record-index.ts';

type Event = RowOf<'events'>;
type Figure = RowOf<'figures'>;

/** Events without those that repeat a better dated one. */
export const dropRepeatedEvents = (rows: readonly Event[]): readonly Event[] =>
  rows.filter(
    (row) =>
      !rows.some(
        (other) =>
          other !== row &&
          isSameDay(row.date, other.date) &&
          likeness(row.what, other.what) >= 0.9 &&
          isBetter(other, other.date, row, row.date),
      ),
  );

/** Figures without those that give the same number in the same words. */
export const dropRepeatedFigures = (rows: readonly Figure[]): readonly Figure[] =>
  rows.filter(
    (row) =>
      !rows.some(
        (other) =>
          other !== row &&
          other.value === row.value &&
          other.unit === row.unit &&
          isSameDay(row.as_of, other.as_of) &&
          likeness(row.measures, other.measures) >= 0.9 &&
          isBetter(other, other.as_of, row, row.as_of),
      ),
  );

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
