// What a date expression means, and what is known around it -> an EDTF date, or null where only a guess would do.

import { describe, expect, test } from 'vitest';
import type { DateMeaning } from '../../scripts/date/date-meaning.ts';
import { type DateContext, resolveDate } from '../../scripts/date/resolve-date.ts';

// A Monday.
const base: DateContext = { published: '2025-10-13', previous: null, tense: 'past' };
const when = (meaning: DateMeaning, context: Partial<DateContext> = {}) =>
  resolveDate(meaning, { ...base, ...context });

describe('resolveDate(meaning, context) completes a month from the day of publication', () => {
  test('a month that is over is of this year, one to come of the last', () => {
    expect(when({ kind: 'calendar', month: 9, day: 30 }).edtf).toBe('2025-09-30');
    expect(when({ kind: 'calendar', month: 12 }).edtf).toBe('2024-12');
    expect(when({ kind: 'calendar', month: 12 }, { tense: 'future' }).edtf).toBe('2025-12');
  });

  test('without a day of publication the year stays open', () => {
    expect(when({ kind: 'calendar', month: 1, day: 22 }, { published: null })).toEqual({
      edtf: 'XXXX-01-22',
      basis: 'unknown',
    });
  });

  test('a month takes the year of an earlier date before it', () => {
    expect(when({ kind: 'calendar', month: 11 }, { previous: '2023-10-07' })).toEqual({
      edtf: '2023-11',
      basis: 'inherited',
    });
    expect(when({ kind: 'calendar', month: 2 }, { previous: '2023-10-07' }).edtf).toBe('2024-02');
  });
});

describe('resolveDate(meaning, context) counts weekdays', () => {
  test.each([
    [{ kind: 'weekday', weekday: 5 }, 'past', '2025-10-10'],
    [{ kind: 'weekday', weekday: 1 }, 'past', '2025-10-13'],
    [{ kind: 'weekday', weekday: 1, side: 'last' }, 'past', '2025-10-06'],
    [{ kind: 'weekday', weekday: 1, side: 'next' }, 'past', '2025-10-20'],
    [{ kind: 'weekday', weekday: 2 }, 'future', '2025-10-14'],
  ] as const)('%o, %s', (meaning, tense, expected) => {
    expect(when(meaning, { tense }).edtf).toBe(expected);
  });

  test('only from a whole day', () => {
    expect(when({ kind: 'weekday', weekday: 1 }, { published: '2025-10' }).edtf).toBeNull();
  });
});

describe('resolveDate(meaning, context) counts from a date', () => {
  test.each([
    [{ kind: 'from_publication', amount: -1, unit: 'day' }, null, '2025-10-12'],
    [{ kind: 'from_publication', amount: -1, unit: 'month' }, null, '2025-09'],
    [{ kind: 'from_publication', amount: -1, unit: 'week' }, null, null],
    [{ kind: 'from_previous', amount: 3, unit: 'week' }, '2006-03-01', '2006-03-22'],
    [{ kind: 'from_previous', amount: 1, unit: 'month' }, '2023-10', '2023-11'],
    [{ kind: 'from_previous', amount: 1, unit: 'month' }, null, '2025-11'],
  ] as const)('%o after %s', (meaning, previous, expected) => {
    expect(when(meaning, { previous }).edtf).toBe(expected);
  });

  test('a range that runs backwards is none', () => {
    const year = (of: number) => ({ kind: 'calendar', year: of }) as const;
    expect(when({ kind: 'range', from: year(2012), to: year(2010) }).edtf).toBeNull();
    expect(when({ kind: 'range', from: year(2010), to: year(2012) }).edtf).toBe('2010/2012');
  });
});
