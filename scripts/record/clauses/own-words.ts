// The words of a clause that are its own, those of clauses inside it left out; and how far it reads on without a comma.

import type { ClauseAnalysis } from './clause-analysis.ts';

/** Positions, in order. */
export function ownWords({ clauses }: ClauseAnalysis, index: number): readonly number[] {
  const clause = clauses[index];
  if (!clause) return [];
  const isInner = new Set<number>();
  for (const other of clauses)
    if (other !== clause && other.start > clause.start && other.marker < clause.end)
      for (let at = other.marker; at < other.end; at++) isInner.add(at);
  const positions: number[] = [];
  for (let at = clause.start; at < clause.end; at++) if (!isInner.has(at)) positions.push(at);
  return positions;
}

/**
 * Behind the last word that a clause needs to be understood: up to the comma before an added clause. A clause that hangs
 * on it without a comma stays, "an amendment that would have deleted a paragraph".
 */
export function readingEnd({ words, clauses, groups }: ClauseAnalysis, index: number): number {
  const clause = clauses[index];
  if (!clause) return 0;
  const added = clauses.find(
    ({ marker, start }, at) =>
      at !== index &&
      marker > clause.group.last &&
      start < clause.end &&
      /^(?:,|–|—|-|;|:)$/.test(words[marker - 1]?.text ?? ''),
  );
  const end = added ? added.marker - 1 : clause.end;
  // "…, before travelling to Egypt" is told by itself.
  const temporal = groups.find(
    ({ form, first }) =>
      form === 'ing' &&
      first > clause.group.last + 2 &&
      first < end &&
      /^(?:before|after)$/.test(words[first - 1]?.lower ?? '') &&
      words[first - 2]?.text === ',',
  );
  return temporal ? temporal.first - 2 : end;
}
