// A date expression and what is known around it -> an EDTF date, or null when only a guess would do.

import type { CalendarMeaning, DateMeaning, TimeUnit } from './date-meaning.ts';

export interface DateContext {
  /** EDTF date of publication, as exact as it is known. */
  readonly published: string | null;
  /** The date named before in the same paragraph, when there is one. */
  readonly previous: string | null;
  readonly tense: 'past' | 'future';
}

export interface ResolvedDate {
  readonly edtf: string | null;
  readonly basis: 'explicit' | 'from_publication' | 'inherited' | 'unknown';
}

interface Ymd {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const unknown: ResolvedDate = { edtf: null, basis: 'unknown' };
const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** `{ month: 9, day: 30 }` published 2025-10-13 -> `2025-09-30`; without a publication date `XXXX-09-30`. */
export function resolveDate(meaning: DateMeaning, context: DateContext): ResolvedDate {
  switch (meaning.kind) {
    case 'calendar':
      return calendarDate(meaning, context);
    case 'decade':
      return { edtf: `${Math.floor(meaning.year / 10)}X`, basis: 'explicit' };
    case 'weekday':
      return weekday(meaning, context);
    case 'from_publication':
      // "Two weeks ago" is no day.
      return meaning.unit === 'week'
        ? unknown
        : shifted(parse(context.published), meaning.amount, meaning.unit, 'from_publication');
    case 'from_previous':
      return fromPrevious(meaning.amount, meaning.unit, context);
    case 'range': {
      const from = resolveDate(meaning.from, context);
      const to = resolveDate(meaning.to, context);
      const complete = from.edtf !== null && to.edtf !== null && !`${from.edtf}${to.edtf}`.includes('X');
      return complete && (from.edtf ?? '') <= (to.edtf ?? '')
        ? { edtf: `${from.edtf}/${to.edtf}`, basis: from.basis }
        : unknown;
    }
  }
}

/** "Three weeks later" counts from the date before; where there is none, from the news itself. */
function fromPrevious(amount: number, unit: TimeUnit, { previous, published }: DateContext): ResolvedDate {
  const from = parse(previous) ?? parse(published);
  if (unit !== 'week') return shifted(from, amount, unit, 'inherited');
  // "The following week" after a day is no day; "three weeks later" is one.
  return Math.abs(amount) > 1 ? shifted(from, amount * 7, 'day', 'inherited') : unknown;
}

function calendarDate(meaning: CalendarMeaning, { published, previous, tense }: DateContext): ResolvedDate {
  const { year, yearShift, month, day, season, side } = meaning;
  const parts = { ...(month ? { month } : {}), ...(day ? { day } : {}), ...(season ? { season } : {}) };
  if (year !== undefined) return { edtf: format({ year, ...parts }), basis: 'explicit' };
  if (month === undefined && season === undefined) return unknown;
  const now = parse(published);
  if (yearShift !== undefined)
    return now
      ? { edtf: format({ year: now.year + yearShift, ...parts }), basis: 'from_publication' }
      : unknown;
  const position = { month: month ?? seasonMonths[season ?? 21]?.[tense] ?? 1, ...(day ? { day } : {}) };
  const before = parse(previous);
  // "IGAD, which brokered the accord of September 2018, will meet on 12 June": no day of that time. "Both signed on 28 July
  // 2023; the truce is to begin on 3 August": one of that year.
  const isOfThen = now !== null || tense === 'past' || position.month >= (before?.month ?? 1);
  if (side === undefined && before && isOfThen && previous !== published && isEarlierYear(before, now))
    return {
      edtf: format({ year: before.year + (position.month < (before.month ?? 1) ? 1 : 0), ...parts }),
      basis: 'inherited',
    };
  if (!now)
    return { edtf: month ? `XXXX-${pad(month, 2)}${day ? `-${pad(day, 2)}` : ''}` : null, basis: 'unknown' };
  return {
    edtf: format({ year: now.year + yearOffset(position, now, side, tense), ...parts }),
    basis: 'from_publication',
  };
}

/** The month that tells whether a season of this year has begun, or is over. */
const seasonMonths: Readonly<Record<number, Readonly<Record<DateContext['tense'], number>>>> = {
  21: { past: 3, future: 5 },
  22: { past: 6, future: 8 },
  23: { past: 9, future: 11 },
  24: { past: 12, future: 12 },
};

/** A year of its own is taken up by the dates that follow; the running year is the publication's anyway. */
const isEarlierYear = (date: Ymd, published: Ymd | null) => !published || date.year < published.year;

function yearOffset(
  date: { month: number; day?: number },
  now: Ymd,
  side: CalendarMeaning['side'],
  tense: DateContext['tense'],
): number {
  if (side === 'this') return 0;
  const position = Math.sign(
    (date.month - (now.month ?? 12)) * 100 + (date.day && now.day ? date.day - now.day : 0),
  );
  if (side === 'last') return position >= 0 ? -1 : 0;
  if (side === 'next' || tense === 'future')
    return position < 0 || (side === 'next' && position === 0) ? 1 : 0;
  return position > 0 ? -1 : 0;
}

function weekday(
  { weekday: wanted, side }: Extract<DateMeaning, { kind: 'weekday' }>,
  { published, tense }: DateContext,
): ResolvedDate {
  const now = parse(published);
  if (!now?.month || !now.day) return unknown;
  const date = new Date(Date.UTC(now.year, now.month - 1, now.day));
  const today = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  const isFuture = side === 'next' || side === 'this' || (side === undefined && tense === 'future');
  const back = (today - wanted + 7) % 7;
  const days = isFuture
    ? (wanted - today + 7) % 7 || (side === 'next' ? 7 : 0)
    : -(back || (side === 'last' ? 7 : 0));
  date.setUTCDate(date.getUTCDate() + days);
  return { edtf: date.toISOString().slice(0, 10), basis: 'from_publication' };
}

function shifted(
  from: Ymd | null,
  amount: number,
  unit: TimeUnit,
  basis: 'from_publication' | 'inherited',
): ResolvedDate {
  if (!from) return unknown;
  if (unit === 'year') return { edtf: format({ year: from.year + amount }), basis };
  if (from.month === undefined) return unknown;
  if (unit === 'month') {
    const index = from.year * 12 + from.month - 1 + amount;
    return { edtf: format({ year: Math.floor(index / 12), month: (index % 12) + 1 }), basis };
  }
  if (from.day === undefined || unit === 'week') return unknown;
  const date = new Date(Date.UTC(from.year, from.month - 1, from.day + amount));
  return { edtf: date.toISOString().slice(0, 10), basis };
}

function format({ year, month, day, season }: Ymd & { readonly season?: number }): string {
  const rest = season
    ? [pad(season, 2)]
    : [...(month ? [pad(month, 2)] : []), ...(month && day ? [pad(day, 2)] : [])];
  return [pad(year, 4), ...rest].join('-');
}

/** The year, month and day of a plain EDTF date; qualifiers are dropped, anything else is null. */
function parse(edtf: string | null): Ymd | null {
  const match = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?[?~%]?$/.exec(edtf ?? '');
  if (!match) return null;
  return {
    year: Number(match[1]),
    ...(match[2] ? { month: Number(match[2]) } : {}),
    ...(match[3] ? { day: Number(match[3]) } : {}),
  };
}
