// Every date that a text states, as far as it states it: "12 September 2025", "October 9", "in 1992", "the 1990s".
// A month alone is a date; a bare number is one when it can be a year.

import type { Span } from '../prose/find-names.ts';

/** What of a date is known; a decade is a year of three digits. */
export interface PartialDate {
  readonly year: string | null;
  /** 1 to 12, or 21 to 24 for a season as EDTF counts them. */
  readonly month: number | null;
  readonly day: number | null;
}

export interface PrintedDate extends Span, PartialDate {}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const month = `(?<month>${months.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\\p{L}))\\.?`;
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const year = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const end = '(?![\\p{L}\\p{N}%]|[.,]\\d)';
const patterns = [
  `(?<iso>\\d{4}-\\d\\d(?:-\\d\\d)?)${end}`,
  `${day} ${month}(?:,? ${year})?${end}`,
  `${month} ${day}${end}(?:,? ${year}${end})?`,
  `${month}(?: ${year})?${end}`,
  `(?<season>${seasons.join('|')})(?: of)? ${year}${end}`,
  `(?<decade>1[5-9]\\d|20\\d)0s${end}`,
  `(?<![$€£¥₸])${year}${end}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${pattern}`, 'gu'));

/** All dates, in order, the fullest reading at each place. */
export function readDates(text: string): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const pattern of patterns)
    for (const { 0: hit, index, groups = {} } of text.matchAll(pattern)) {
      const span = { start: index, end: index + hit.length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      found.push({ ...span, ...readParts(groups) });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

function readParts(groups: Readonly<Record<string, string | undefined>>): PartialDate {
  if (groups.iso !== undefined) return fromPoint(groups.iso);
  const named = groups.month?.slice(0, 3);
  const monthAt = months.findIndex((name) => name.slice(0, 3) === named);
  const seasonAt = seasons.indexOf(groups.season ?? '');
  return {
    year: groups.year ?? groups.decade ?? null,
    month: monthAt >= 0 ? monthAt + 1 : seasonAt >= 0 ? seasonAt + 21 : null,
    day: groups.day === undefined ? null : Number(groups.day),
  };
}

/** The points of an EDTF cell: one, or the two ends of an interval. */
export const datesOfCell = (edtf: string): readonly PartialDate[] =>
  edtf.split('/').flatMap((point) => (point === '..' ? [] : [fromPoint(point)]));

function fromPoint(point: string): PartialDate {
  const [year = 'XXXX', month = 'XX', day = 'XX'] = point.replace(/[?~%]$/, '').split('-');
  const known = year.replace(/X+$/, '');
  return {
    year: known === '' ? null : known,
    month: month.includes('X') ? null : Number(month),
    day: day.includes('X') ? null : Number(day),
  };
}

/** Whether everything `said` says is in `known`; a decade or century holds its years' first digits, not the other way round. */
export const isWithin = (said: PartialDate, known: PartialDate): boolean =>
  (said.year === null || known.year?.startsWith(said.year) === true) &&
  (said.month === null || said.month === known.month) &&
  (said.day === null || said.day === known.day);
