// The words of a clause that are its own, those of clauses inside it left out; and how far it reads on without a comma.

import { oneOf } from '../one-of.ts';
import type { ClauseAnalysis } from './clause-analysis.ts';
import type { WordRange } from './clause-text.ts';

/** Stretches without a gap, in order. */
export function ownRuns({ clauses }: ClauseAnalysis, index: number): readonly WordRange[] {
  const clause = clauses[index];
  if (!clause) return [];
  const { start, end } = clause;
  const inner = clauses.filter((other) => other !== clause && other.start > start && other.marker < end);
  if (inner.length === 0) return start < end ? [{ first: start, last: end - 1 }] : [];
  const runs: WordRange[] = [];
  let first = start;
  for (let at = start; at <= end; at++) {
    const isOwn = at < end && !inner.some((other) => other.marker <= at && at < other.end);
    if (isOwn) continue;
    if (first < at) runs.push({ first, last: at - 1 });
    first = at + 1;
  }
  return runs;
}

/** What of the stretches stands at a position or behind it. */
export const runsFrom = (runs: readonly WordRange[], from: number): WordRange[] =>
  runs.flatMap(({ first, last }) => (last < from ? [] : [{ first: Math.max(first, from), last }]));

const isBreak = oneOf(', – — - ; :');
const isTemporal = oneOf('before after');
/** ", hours after it had said so" */
const isLength = oneOf('hours days weeks months minutes moments shortly');

/**
 * Behind the last word that a clause needs to be understood: up to the comma before an added clause. A clause that hangs
 * on it without a comma stays, "an amendment that would have deleted a paragraph".
 */
export function readingEnd({ words, clauses, groups }: ClauseAnalysis, index: number): number {
  const clause = clauses[index];
  if (!clause) return 0;
  const added = clauses.find(
    ({ marker, start }, at) =>
      at !== index && marker > clause.group.last && start < clause.end && isBreak(words[marker - 1]?.text),
  );
  const soon = clauses.find(
    ({ marker, start }, at) =>
      at !== index &&
      marker > clause.group.last + 2 &&
      start < clause.end &&
      isLength(words[marker - 1]?.lower) &&
      isBreak(words[marker - 2]?.text),
  );
  const end = added ? added.marker - 1 : soon ? Math.min(soon.marker - 2, clause.end) : clause.end;
  // "…, before travelling to Egypt" is told by itself.
  const temporal = groups.find(
    ({ form, first }) =>
      form === 'ing' &&
      first > clause.group.last + 2 &&
      first < end &&
      words[first - 2]?.text === ',' &&
      isTemporal(words[first - 1]?.lower),
  );
  return temporal ? temporal.first - 2 : end;
}
