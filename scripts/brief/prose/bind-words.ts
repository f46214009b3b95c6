// Words of a record become prose in which every name, number, date and quotation is a fact of that record.
// "76 Kazakhstani citizens in the Gaza Strip" -> [76] [Kazakhstani] citizens in the [Gaza Strip]

import { boundPattern } from './fact-patterns.ts';
import type { NameFinder, Span } from './find-names.ts';
import type { Fact } from './sentence.ts';

const factual = new RegExp(boundPattern, 'gu');

/** The text as template words and facts; facts side by side are one. A text that is not whole keeps its first space. */
export function bindWords(
  text: string,
  record: string,
  names: NameFinder,
  isWhole = true,
): readonly (string | Fact)[] {
  const words = isWhole ? typeset(text) : text;
  const known = names(words);
  const others = [...words.matchAll(factual)].map(({ 0: hit, index }) => ({
    start: index,
    end: index + hit.length,
  }));
  const spans = merge([...known, ...others], words);
  const parts: (string | Fact)[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    parts.push(words.slice(done, start), { fact: words.slice(start, end), record });
    done = end;
  }
  return [...parts, words.slice(done)].filter((part) => part !== '');
}

/** Straight apostrophes and hyphens used as dashes become typographic; a date is put as all dates of a brief are. */
export const typeset = (text: string): string =>
  text
    .split(/([“"][^“”"]*[”"])/u)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(monthFirst, '$2 $1$3')))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/(?<=[\p{L}\p{N}.,])'/gu, '’')
    .replaceAll(/'(?=\p{L})/gu, '‘')
    .replaceAll(' - ', ' – ');

/** "October 9, 2025" -> "9 October 2025"; not in a quotation. */
const monthFirst =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) ([0-3]?\d)(?:st|nd|rd|th)?(?:,? ?( \d{4}),?)?(?![\d:])/g;

/** Overlapping spans, and spans with nothing but a space or "of the" between, become one. */
function merge(spans: readonly Span[], text: string): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const gap = last === undefined ? '-' : text.slice(last.end, span.start);
    const isName = /^\p{Lu}/u.test(text.slice(last?.start)) && /^\p{Lu}/u.test(text.slice(span.start));
    const joins = gap === '' || gap === ' ' || (isName && /^ of (?:the )?$/.test(gap));
    if (last === undefined || !joins) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
