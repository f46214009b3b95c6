// EDTF dates in words, as sure as the date is and no surer: "on 22 January (year not given)".

/** A date with and without its preposition. */
export interface DateWords {
  /** For use in a sentence: "on 12 September 2025", "in 1992". */
  readonly on: string;
  /** For use as a label: "12 September 2025". */
  readonly bare: string;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];
const dayMonth = format({ day: 'numeric', month: 'long' });
const dayMonthYear = format({ day: 'numeric', month: 'long', year: 'numeric' });
const monthOnly = format({ month: 'long' });
const monthYear = format({ month: 'long', year: 'numeric' });

/** "2025-09" -> { on: "in September 2025", bare: "September 2025" }; null for what is not EDTF level 0-1. */
export function formatDate(edtf: string): DateWords | null {
  const interval = /^([^/]+)\/([^/]+)$/.exec(edtf);
  if (interval === null) return formatPoint(edtf);
  const [from, to] = [interval[1] ?? '', interval[2] ?? ''];
  if (from === '..') return wrap('until', formatPoint(to));
  if (to === '..') return wrap('since', formatPoint(from));
  const [start, end] = [formatPoint(from), formatPoint(to)];
  if (start === null || end === null) return null;
  return { on: `between ${start.bare} and ${end.bare}`, bare: `${start.bare} to ${end.bare}` };
}

function formatPoint(edtf: string): DateWords | null {
  const [, body = '', mark = ''] = /^(.*?)([?~%]?)$/.exec(edtf) ?? [];
  const sure = formatSure(body);
  if (sure === null || mark === '') return sure;
  const doubt = mark === '~' ? '' : ' (uncertain)';
  const about = mark === '?' ? sure.on : `around ${sure.bare}`;
  return { on: `${about}${doubt}`, bare: `${mark === '?' ? '' : 'around '}${sure.bare}${doubt}` };
}

function formatSure(edtf: string): DateWords | null {
  const [, year = '', month = 'XX', day = 'XX'] =
    /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(edtf) ?? [];
  if (year === '') return null;
  const knownYear = /^\d{4}$/.test(year);
  const season = seasons[Number(month) - 21];
  if (season !== undefined) return knownYear ? at('in', `${season} ${year}`) : yearless('in', season);
  if (month.includes('X')) return yearWords(year);
  const date = new Date(`${knownYear ? year : '2000'}-${month}-${day.includes('X') ? '01' : day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  if (day.includes('X'))
    return knownYear ? at('in', monthYear.format(date)) : yearless('in', monthOnly.format(date));
  return knownYear ? at('on', dayMonthYear.format(date)) : yearless('on', dayMonth.format(date));
}

function yearWords(year: string): DateWords | null {
  if (/^\d{4}$/.test(year)) return at('in', year);
  if (/^\d{3}X$/.test(year)) return at('in', `the ${year.slice(0, 3)}0s`);
  if (/^\d{2}XX$/.test(year)) return at('in', `the ${year.slice(0, 2)}00s`);
  return null;
}

const at = (preposition: string, bare: string): DateWords => ({ on: `${preposition} ${bare}`, bare });

const yearless = (preposition: string, words: string): DateWords =>
  at(preposition, `${words} (year not given)`);

const wrap = (word: string, point: DateWords | null): DateWords | null =>
  point === null ? null : { on: `${word} ${point.bare}`, bare: `${word} ${point.bare}` };

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
}
