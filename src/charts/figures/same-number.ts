// Which figures repeat a number that is drawn already: coded from the words of an offer, or told twice by reports of
// the same thing. A number must not look corroborated because two tables hold it.

import type { Evidence, Sources } from '../../site/dataset.ts';

/** Whether two records rest on the same words of an article. */
export function sharesWords(first: string, second: string, { evidenceByRecord }: Sources): boolean {
  const others = evidenceByRecord.get(second) ?? [];
  return (evidenceByRecord.get(first) ?? []).some((piece) => others.some((other) => overlaps(piece, other)));
}

const overlaps = (a: Evidence, b: Evidence): boolean =>
  a.article_id === b.article_id && a.start < b.end && b.start < a.end;

/** Whether two texts say much the same: half of all their words are in both. */
export function saysTheSame(first: string, second: string): boolean {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common * 2 >= a.size + b.size - common;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
