// The words of a clause that are its own, those of clauses inside it left out; and how far it reads on without a comma.

import { oneOf } from '../one-of.ts';
import type { ClauseAnalysis } from './clause-analysis.ts';

/** Positions, in order. */
export function ownWords({ clauses }: ClauseAnalysis, index: number): readonly number[] {
  const clause = clauses[index];
  if (!clause) return [];
  const { start, end } = clause;
  const inner = clauses.filter((other) => other !== clause && other.start > start && other.marker < end);
  const positions: number[] = [];
  for (let at = start; at < end; at++)
    if (!inner.some((other) => other.marker <= at && at < other.end)) positions.push(at);
  return positions;
}

const isBreak = oneOf(', – — - ; :');
const isTemporal = oneOf('before after');

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
  const end = added ? added.marker - 1 : clause.end;
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
