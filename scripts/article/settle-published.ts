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

/** `credits`: what the head and the dateline tell, the nearer to the text the later; `closing`: the day a communiqué was done. */
export function settlePublished(
  credits: readonly Pick<Credit, 'published' | 'changed' | 'yearless'>[],
  closing: string | null,
): Published {
  const stated = credits.find(({ published }) => published !== null)?.published ?? closing;
  if (stated !== null) return { day: stated, basis: 'stated' };
  const changed = credits.find((credit) => credit.changed !== null)?.changed ?? null;
  const day = credits.findLast(({ yearless }) => yearless !== null)?.yearless ?? null;
  return { day: (changed && day && lastBefore(day, changed)) || changed, basis: 'inferred' };
}

/** `("06-12", "2025-06-13")` -> `"2025-06-12"`; null when that is long before. */
function lastBefore(day: string, changed: string): string | null {
  const year = Number(changed.slice(0, 4)) - (day > changed.slice(5) ? 1 : 0);
  const candidate = `${year}-${day}`;
  const days = (Date.parse(changed) - Date.parse(candidate)) / 86_400_000;
  return days >= 0 && days <= longestRevision ? candidate : null;
}
