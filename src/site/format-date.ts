// Dates for readers: the EDTF subset of the tables -> English words. Unknown parts are left out, never filled in.

/** '01' -> 'January' */
type Months = ReadonlyMap<string, string>;

const longMonths = monthNames(new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }));
const shortMonths = monthNames(new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' }));
const seasons: Readonly<Record<string, string>> = { 21: 'Spring', 22: 'Summer', 23: 'Autumn', 24: 'Winter' };

/** '2025-10-13' -> '13 October 2025'; '2025-09~' -> 'about September 2025'; '2025-01/2025-03' -> 'January 2025 to March 2025' */
export const formatDate = (edtf: string): string => formatRange(edtf, longMonths);

/** '2025-10-13' -> '13 Oct 2025' */
export const formatShortDate = (edtf: string): string => formatRange(edtf, shortMonths);

/** '2025-10-13' -> '2025'; null when the year is not wholly known */
export const yearOf = (edtf: string | null): string | null => edtf?.match(/^\d{4}/)?.[0] ?? null;

/** What a `datetime` attribute may hold: '2025-10-13', '2025-10', '2025'; null for anything less certain. */
export const machineDate = (edtf: string | null): string | null =>
  edtf?.match(/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/)?.[0] ?? null;

function formatRange(edtf: string, months: Months): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatPoint(from, months);
  if (to === '..') return `since ${formatPoint(from, months)}`;
  if (from === '..') return `until ${formatPoint(to, months)}`;
  return `${formatPoint(from, months)} to ${formatPoint(to, months)}`;
}

function formatPoint(point: string, months: Months): string {
  const parts = point.match(/^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%])?$/);
  if (!parts) return point;
  const [, year = '', month, day, doubt] = parts;
  const words = [formatDay(day), formatMonth(month, months), formatYear(year)].filter(Boolean).join(' ');
  if (words === '') return point;
  if (doubt === '~') return `about ${words}`;
  return doubt === undefined ? words : `${words} (uncertain)`;
}

const formatDay = (day: string | undefined) => (day && day !== 'XX' ? `${Number(day)}` : '');

function formatMonth(month: string | undefined, months: Months): string {
  if (!month || month === 'XX') return '';
  return seasons[month] ?? months.get(month) ?? '';
}

/** '2025' -> '2025'; '202X' -> '2020s'; '20XX' -> '2000 to 2099'; 'XXXX' -> '' */
function formatYear(year: string): string {
  if (year === 'XXXX') return '';
  if (year.endsWith('XX')) return `${year.replaceAll('X', '0')} to ${year.replaceAll('X', '9')}`;
  return year.endsWith('X') ? `${year.slice(0, 3)}0s` : year;
}

/** All twelve, once: asking Intl for each date costs more than the rest of it. */
function monthNames(format: Intl.DateTimeFormat): Months {
  const numbers = Array.from({ length: 12 }, (_, index) => index);
  return new Map(
    numbers.map((index) => [String(index + 1).padStart(2, '0'), format.format(Date.UTC(2000, index, 1))]),
  );
}
