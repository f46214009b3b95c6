// Finds the words that name a time: "on October 8, 2025", "last Friday", "a month later". Says what they mean, not yet when.

import { guard, sieve } from '../prefilter/may-match.ts';
import type { CalendarName } from '../vocabulary/vocabulary.ts';
import { calendarRules } from './calendar-rules.ts';
import type { DateMeaning } from './date-meaning.ts';
import { dateWords } from './date-rule.ts';
import { relativeRules } from './relative-rules.ts';
import { seasonRules } from './season-rules.ts';

export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly meaning: DateMeaning;
}

/** A finder for one calendar; patterns are compiled once. An earlier rule takes the words from a later one. */
export function dateFinder(calendar: readonly CalendarName[]): (text: string) => DateExpression[] {
  const words = dateWords(calendar);
  const rules = [...seasonRules, ...calendarRules(words), ...relativeRules(words)];
  for (const { pattern } of rules) guard(pattern);
  const rulesFor = sieve(rules);
  return (text) => {
    const found: DateExpression[] = [];
    for (const { pattern, read } of rulesFor(text)) {
      // Not matchAll: it makes a copy of the pattern for every text.
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const start = match.index;
        const end = start + match[0].length;
        if (found.some((other) => start < other.end && other.start < end)) continue;
        const meaning = read(match.groups ?? {});
        if (!meaning) continue;
        found.push({ start, end, text: match[0], meaning });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
