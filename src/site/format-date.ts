// Dates for readers: the EDTF subset of the tables -> English words. Unknown parts are left out, never filled in.

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const seasons: Readonly<Record<string, string>> = { 21: 'Spring', 22: 'Summer', 23: 'Autumn', 24: 'Winter' };

/** '2025-10-13' -> '13 October 2025'; '2025-09~' -> 'about September 2025'; '2025-01/2025-03' -> 'January 2025 to March 2025' */
export function formatDate(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatPoint(from);
  if (to === '..') return `since ${formatPoint(from)}`;
  if (from === '..') return `until ${formatPoint(to)}`;
  return `${formatPoint(from)} to ${formatPoint(to)}`;
}

/** '2025-10-13' -> '2025'; null when the year is not wholly known */
export const yearOf = (edtf: string | null): string | null => edtf?.match(/^\d{4}/)?.[0] ?? null;

function formatPoint(point: string): string {
  const parts = point.match(/^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%])?$/);
  if (!parts) return point;
  const [, year = '', month, day, doubt] = parts;
  const words = [formatDay(day), formatMonth(month), formatYear(year)].filter(Boolean).join(' ');
  if (words === '') return point;
  if (doubt === '~') return `about ${words}`;
  return doubt === undefined ? words : `${words} (uncertain)`;
}

const formatDay = (day: string | undefined) => (day && day !== 'XX' ? `${Number(day)}` : '');

function formatMonth(month: string | undefined): string {
  if (!month || month === 'XX') return '';
  return seasons[month] ?? months.format(Date.UTC(2000, Number(month) - 1, 1));
}

function formatYear(year: string): string {
  if (year === 'XXXX') return '';
  return year.includes('X') ? `${year.replaceAll('X', '0')}s` : year;
}
