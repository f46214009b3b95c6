// The day of publication from all that a capture prints round its text: a day that is stated, else the day of the dateline
// in the year in which the page was last changed, else that day of change itself.

import type { Credit } from './read-credit.ts';

export interface Published {
  /** YYYY-MM-DD. */
  readonly day: string | null;
  readonly basis: 'stated' | 'inferred';
}

/** A page that is changed later than this has been taken up again; the day of its dateline may be of any year. */
const longestRevision = 45;

/** `credits`: what the head tells, the line nearest the text first; `closing`: the day a communiqué was done. */
export function settlePublished(
  credits: readonly Pick<Credit, 'published' | 'changed' | 'yearless'>[],
  dateline: Pick<Credit, 'published' | 'yearless'> | null,
  closing: string | null,
): Published {
  const changed = credits.find((credit) => credit.changed !== null)?.changed ?? null;
  // "25 April 2024" above a page last changed in 2006 is the day somebody looked at it.
  const printed =
    credits.find(({ published }) => published !== null && (changed === null || published <= changed))
      ?.published ?? null;
  const filed = dateline?.published ?? null;
  // A report filed years before the day its page states was printed again.
  const isReprint = printed !== null && filed !== null && daysBetween(filed, printed) > longestRevision;
  const stated = (isReprint ? filed : printed) ?? filed ?? closing;
  if (stated !== null) return { day: stated, basis: 'stated' };
  const day = dateline?.yearless ?? credits.findLast(({ yearless }) => yearless !== null)?.yearless ?? null;
  return { day: (changed && day && lastBefore(day, changed)) || changed, basis: 'inferred' };
}

/** `("06-12", "2025-06-13")` -> `"2025-06-12"`; null when that is long before. */
function lastBefore(day: string, changed: string): string | null {
  const year = Number(changed.slice(0, 4)) - (day > changed.slice(5) ? 1 : 0);
  const candidate = `${year}-${day}`;
  const days = daysBetween(candidate, changed);
  return days >= 0 && days <= longestRevision ? candidate : null;
}

const daysBetween = (first: string, second: string): number =>
  (Date.parse(second) - Date.parse(first)) / 86_400_000;
