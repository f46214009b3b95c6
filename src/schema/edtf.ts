// Dates of uncertain precision: the subset of EDTF levels 0 and 1 that cells may hold, and the days it can mean.
// No library is trusted here: they disagree on seasons and on open intervals.

export interface EdtfBounds {
  /** First day the date can mean, YYYY-MM-DD; null when open. */
  readonly start: string | null;
  /** Last day the date can mean; null when open. */
  readonly end: string | null;
}

const year = '[0-9]{4}';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12][0-9]|3[01])';
const qualifier = '[?~%]?';
const plain = `${year}(?:-${month}(?:-${day})?)?${qualifier}`;
const digitsMissing = `[0-9]{3}X|[0-9]{2}XX|${year}-XX|${year}-${month}-XX`;
const yearMissing = `XXXX-${month}(?:-${day})?${qualifier}`;
const season = `${year}-2[1-4]`;
const bound = `(?:${plain}|${digitsMissing})`;

/** What a whole cell must match; days that no month has are refused by `isEdtf`. */
export const edtfPattern = `${plain}|${digitsMissing}|${yearMissing}|${season}|${bound}/${bound}|${bound}/\\.\\.|\\.\\./${bound}`;

const wholeCell = new RegExp(`^(?:${edtfPattern})$`);
const wholeDay = new RegExp(`^${year}-${month}-${day}$`);

/** Whether a cell is a date of the subset: the form is right, the day exists, an interval does not run backwards. */
export function isEdtf(value: string): boolean {
  if (!wholeCell.test(value)) return false;
  if (!value.startsWith('XXXX')) return edtfBounds(value) !== null;
  const [, monthPart, dayPart = '01'] = value.split('-');
  return Number.parseInt(dayPart, 10) <= lastDayOf(2000, Number.parseInt(monthPart ?? '', 10));
}

/** `2025-09` -> 2025-09-01 and 2025-09-30; null for a missing year and for anything outside the subset. */
export function edtfBounds(value: string): EdtfBounds | null {
  // Most cells are days; they need no more than this.
  if (wholeDay.test(value)) return dayBounds(value);
  if (!wholeCell.test(value) || value.startsWith('XXXX')) return null;
  const [from = '', to = from] = value.split('/');
  const first = pointBounds(from);
  const last = pointBounds(to);
  if (!first || !last) return null;
  const isBackwards = first.start !== null && last.start !== null && first.start > last.start;
  return isBackwards ? null : { start: first.start, end: last.end };
}

function pointBounds(point: string): EdtfBounds | null {
  if (point === '..') return { start: null, end: null };
  const [yearPart = '', monthPart = 'XX', dayPart = 'XX'] = point.replace(/[?~%]$/, '').split('-');
  const firstYear = Number(yearPart.replaceAll('X', '0'));
  const lastYear = Number(yearPart.replaceAll('X', '9'));
  if (monthPart === 'XX') return monthSpan(firstYear, 1, lastYear, 12);
  const months = seasons[monthPart];
  if (months)
    return monthSpan(
      firstYear,
      months.first,
      months.last < months.first ? firstYear + 1 : firstYear,
      months.last,
    );
  if (dayPart === 'XX') return monthSpan(firstYear, Number(monthPart), firstYear, Number(monthPart));
  return dayBounds(`${yearPart}-${monthPart}-${dayPart}`);
}

/** Null for a day that its month has not. */
const dayBounds = (value: string): EdtfBounds | null =>
  Number(value.slice(8)) <= lastDayOf(Number(value.slice(0, 4)), Number(value.slice(5, 7)))
    ? { start: value, end: value }
    : null;

/** The seasons of the northern half of the world; a winter begins in its year and ends in the next. */
const seasons: Readonly<Record<string, { readonly first: number; readonly last: number }>> = {
  '21': { first: 3, last: 5 },
  '22': { first: 6, last: 8 },
  '23': { first: 9, last: 11 },
  '24': { first: 12, last: 2 },
};

function monthSpan(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): EdtfBounds {
  return {
    start: isoDay(firstYear, firstMonth, 1),
    end: isoDay(lastYear, lastMonth, lastDayOf(lastYear, lastMonth)),
  };
}

const isoDay = (y: number, m: number, d: number): string =>
  `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

/** Days of a month of the Gregorian calendar, carried back before its start as ISO 8601 does. */
function lastDayOf(y: number, m: number): number {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}
