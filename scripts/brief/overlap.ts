// Whether two records were coded from the same words, so that a brief does not tell one thing twice.

import type { Evidence, RecordIndex, RecordRow } from './record-index.ts';

/** Whether at least half of some evidence of `row` lies inside evidence of one of `others`. */
export const isToldBy = (row: RecordRow, others: readonly RecordRow[], index: RecordIndex): boolean =>
  others.some((other) => share(index.evidence(row.id), index.evidence(other.id)) >= 0.5);

/** Whether any words back both. */
export const overlaps = (a: RecordRow, b: RecordRow, index: RecordIndex): boolean =>
  share(index.evidence(a.id), index.evidence(b.id)) > 0;

/** The largest part of one piece of `own` that a piece of `other` covers, 0 to 1. */
function share(own: readonly Evidence[], other: readonly Evidence[]): number {
  const parts = own.flatMap((a) =>
    other
      .filter((b) => b.article_id === a.article_id)
      .map((b) => (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (a.end - a.start)),
  );
  return Math.max(0, ...parts);
}
