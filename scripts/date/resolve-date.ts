// A date expression and what is known around it -> an EDTF date, or null when only a guess would do.

import type { DateMeaning, TimeUnit } from './find-dates.ts';

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
      return shifted(parse(context.published), meaning.amount, meaning.unit, 'from_publication');
    case 'from_previous':
      return shifted(parse(context.previous), meaning.amount, meaning.unit, 'inherited');
    case 'range': {
      const from = resolveDate(meaning.from, context);
      const to = resolveDate(meaning.to, context);
      const complete = from.edtf !== null && to.edtf !== null && !`${from.edtf}${to.edtf}`.includes('X');
      return complete ? { edtf: `${from.edtf}/${to.edtf}`, basis: from.basis } : unknown;
    }
  }
}

type CalendarMeaning = Extract<DateMeaning, { kind: 'calendar' }>;

function calendarDate(meaning: CalendarMeaning, { published, previous, tense }: DateContext): ResolvedDate {
  const { year, month, day, side } = meaning;
  if (year !== undefined)
    return {
      edtf: format({ year, ...(month ? { month } : {}), ...(day ? { day } : {}) }),
      basis: 'explicit',
    };
  if (month === undefined) return unknown;
  const parts = { month, ...(day ? { day } : {}) };
  const before = parse(previous);
  if (side === undefined && before && previous !== published && isEarlierYear(before, parse(published)))
    return {
      edtf: format({ year: before.year + (month < (before.month ?? 1) ? 1 : 0), ...parts }),
      basis: 'inherited',
    };
  const now = parse(published);
  if (!now) return { edtf: `XXXX-${pad(month, 2)}${day ? `-${pad(day, 2)}` : ''}`, basis: 'unknown' };
  return {
    edtf: format({ year: now.year + yearOffset(parts, now, side, tense), ...parts }),
    basis: 'from_publication',
  };
}

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

function format({ year, month, day }: Ymd): string {
  return [pad(year, 4), ...(month ? [pad(month, 2)] : []), ...(month && day ? [pad(day, 2)] : [])].join('-');
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
