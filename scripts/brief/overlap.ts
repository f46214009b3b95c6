// Whether two records tell the same, so that a brief does not tell one thing twice: coded from the same words, and
// where both carry words of their own, saying the same.

import { trimTail } from './prose/trim-tail.ts';
import type { Evidence, RecordIndex, RecordRow } from './record-index.ts';

/** Whether one of `others` tells what `row` tells. */
export const isToldBy = (row: RecordRow, others: ReadonlySet<RecordRow>, index: RecordIndex): boolean =>
  others.has(row) || isToldByOne(row, others, index) || isToldTogether(row, others, index);

const isToldByOne = (row: RecordRow, others: ReadonlySet<RecordRow>, index: RecordIndex): boolean =>
  nearbyOf(row, others, index).some((other) => {
    if (share(index.evidence(row.id), index.evidence(other.id)) < 0.5) return false;
    const [own, told] = [wordsOf(row), wordsOf(other)];
    return own === null || told === null || likeness(own, told) >= 0.5;
  });

/** "Plans provide for A and for B" is told by a record of A and one of B, though by neither alone. */
function isToldTogether(row: RecordRow, others: ReadonlySet<RecordRow>, index: RecordIndex): boolean {
  const own = wordsOf(row);
  const parts = overlapping(row, others, index).flatMap((other) => wordsOf(other) ?? []);
  if (own === null || parts.length < 2) return false;
  const [mine, theirs] = [tellingWords(trimTail(own)), tellingWords(parts.join(' '))];
  return mine.size > 0 && mine.intersection(theirs).size / mine.size >= 0.6;
}

/** Those of `others` that share words with `row`. */
export const overlapping = <R extends RecordRow>(
  row: RecordRow,
  others: ReadonlySet<R>,
  index: RecordIndex,
): readonly R[] => nearbyOf(row, others, index).filter((other) => overlaps(row, other, index));

/** Those of `others` that were coded from a paragraph that `row` was coded from; far fewer than all. */
const nearbyOf = <R extends RecordRow>(
  row: RecordRow,
  others: ReadonlySet<R>,
  index: RecordIndex,
): readonly R[] => index.nearby(row).filter((other): other is R => other !== row && others.has(other as R));

/** Whether any words back both. */
export const overlaps = (a: RecordRow, b: RecordRow, index: RecordIndex): boolean =>
  share(index.evidence(a.id), index.evidence(b.id)) > 0;

/** The part of the telling words of the shorter text that the other has too, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [tellingWords(a), tellingWords(b)];
  const [short, long] = first.size <= second.size ? [first, second] : [second, first];
  return short.size === 0 ? 0 : short.intersection(long).size / short.size;
}

/** The words of a row that are printed as they are; null for a row of columns only. */
export function wordsOf(row: RecordRow): string | null {
  if ('what' in row && typeof row.what === 'string') return row.what;
  if ('text' in row && typeof row.text === 'string') return row.text;
  return 'item' in row && typeof row.item === 'string' ? row.item : null;
}

const tellingWords = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{5,}/gu));

/** The largest part of one piece of `own` that a piece of `other` covers, 0 to 1. */
function share(own: readonly Evidence[], other: readonly Evidence[]): number {
  const parts = own.flatMap((a) =>
    other
      .filter((b) => b.article_id === a.article_id)
      .map((b) => (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (a.end - a.start)),
  );
  return Math.max(0, ...parts);
}
