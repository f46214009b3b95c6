// Finds words in quotation marks: “curly”, "straight", ‘single’. Apostrophes are no quotation marks.

import type { Span } from '../article/article.ts';
import type { QuotationMention } from './sentence.ts';

/** In order: what a pair has taken is left to it. A page can mix its marks, and a quotation can run on into the next paragraph. */
const pairs = [
  /“(?<inner>[^“”]*)”/gu,
  /"(?<inner>[^"“”]*)"/gu,
  /(?:"(?<inner>[^"“”]*)”|“(?<curly>[^"“”]*)")/gu,
  /["“](?<inner>[^"“”]*)$/gu,
  /«(?<inner>[^«»]*)»/gu,
  /(?<![\p{L}\p{N}])‘(?<inner>[^‘’]*(?:’(?=\p{L})[^‘’]*)*)’(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])'(?<inner>[^']*(?:'(?=\p{L})[^']*)*)'(?!\p{L})/gu,
];
const mark = /["“«‘']/;

/** Quotations of one paragraph, outermost only; one that is never closed runs to the end of the paragraph. */
export function findQuotations(text: string, paragraph: Span): QuotationMention[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const found: QuotationMention[] = [];
  if (!mark.test(words)) return found;
  for (const pattern of pairs)
    for (const match of words.matchAll(pattern)) {
      const start = paragraph.start + match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const inner = {
        start: start + 1,
        end: start + 1 + (match.groups?.inner ?? match.groups?.curly ?? '').length,
      };
      if (text.slice(inner.start, inner.end).trim() !== '')
        found.push({ kind: 'quotation', start, end, inner });
    }
  return found.filter((quotation) => !isBallot(text, quotation)).sort((a, b) => a.start - b.start);
}

/** "voted “No”": how somebody voted, and nothing that was said. */
const isBallot = (text: string, { start, inner }: QuotationMention): boolean =>
  /^(?:yes|no|for|against|abstain),?$/iu.test(text.slice(inner.start, inner.end)) &&
  /\bvot(?:ed?|es|ing) $/u.test(text.slice(Math.max(0, start - 8), start));
