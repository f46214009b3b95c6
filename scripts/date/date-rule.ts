// A rule of dates: a pattern, and how its groups are read. Rules share the words below.

import type { CalendarName } from '../vocabulary/vocabulary.ts';
import { type CalendarMeaning, type DateMeaning, isPossible, type Side } from './date-meaning.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

export interface DateRule {
  readonly pattern: RegExp;
  /** Null where the words turn out to be no date: the 31st of February. */
  readonly read: (groups: Groups) => DateMeaning | null;
}

export const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(source, 'gu'),
  read,
});

/** Pieces of patterns and readers of their groups, for one calendar. */
export interface DateWords {
  /** Any name of a month, short ones and capitals too: "Sept.", "MARCH". */
  readonly month: string;
  /** Full names only: "Mar" and "Dec" alone are no months. */
  readonly longMonth: string;
  readonly weekday: string;
  /** Short ones too: before a day and its month, "Sun" is no sun. */
  readonly anyWeekday: string;
  readonly monthNumber: (name: string | undefined) => number | undefined;
  readonly weekdayNumber: (name: string | undefined) => number;
  /** The groups `y`, `m` and `d`, with `2` behind them for the end of a range. */
  readonly calendar: (groups: Groups, suffix?: '' | '2') => CalendarMeaning | null;
}

export const day = '(?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?';
export const year = '(?:1[89]|20)\\d\\d';

export function dateWords(calendar: readonly CalendarName[]): DateWords {
  const numbers = new Map(
    calendar.flatMap((entry) =>
      [entry.name, ...entry.aliases].map((name) => [name.toLowerCase().replace(/\.$/, ''), entry.number]),
    ),
  );
  const numberOf = (name: string | undefined) => numbers.get((name ?? '').toLowerCase().replace(/\.$/, ''));
  const among = (kind: CalendarName['kind'], short: boolean) =>
    calendar
      .filter((entry) => entry.kind === kind)
      .flatMap((entry) => (short ? [entry.name, ...entry.aliases] : [entry.name]))
      .flatMap((name) => (short ? [name, name.toUpperCase()] : [name]))
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replace('.', '\\.?'))
      .join('|');
  return {
    month: `(?:${among('month', true)})\\.?`,
    longMonth: among('month', false),
    weekday: among('weekday', false),
    anyWeekday: `(?:${among('weekday', true)})\\.?`,
    monthNumber: numberOf,
    weekdayNumber: (name) => numberOf(name) ?? 0,
    calendar: (groups, suffix = '') => {
      const [y, m, d] = [groups[`y${suffix}`], groups[`m${suffix}`], groups[`d${suffix}`]];
      const parts = {
        ...(y ? { year: Number(y) } : {}),
        ...(m ? { month: numberOf(m) ?? 0 } : {}),
        ...(d ? { day: Number.parseInt(d, 10) } : {}),
      };
      return isPossible(parts) ? { kind: 'calendar', ...parts } : null;
    },
  };
}

export const range = (from: DateMeaning | null, to: DateMeaning | null): DateMeaning | null =>
  from && to ? { kind: 'range', from, to } : null;

export const sideOf = (word: string | undefined): { readonly side?: Side } =>
  word ? { side: word.toLowerCase() as Side } : {};
