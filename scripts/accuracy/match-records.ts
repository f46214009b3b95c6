// Pairs the coded records of one table with the labels of one article, best first, each at most once.

import type { AnyRow } from '../dataset/any-row.ts';
import type { Label } from './label.ts';
import { type Context, isRight, matchRules } from './match-rules.ts';

export interface Matched {
  readonly label: Label;
  readonly row: AnyRow;
  /** Keys that are wrong though they must hold; the record counts as missed then. */
  readonly wrong: readonly string[];
}

export interface Matching {
  readonly matched: readonly Matched[];
  readonly missed: readonly Label[];
  /** Rows that no label asks for. */
  readonly unexpected: readonly AnyRow[];
  /** Rows that say again what another row was matched for. */
  readonly repeated: readonly AnyRow[];
}

export function matchRecords(labels: readonly Label[], rows: readonly AnyRow[], context: Context): Matching {
  const pairs = labels
    .flatMap((label) =>
      rows.map((row) => ({ label, row, score: matchRules[label.table].score(label, row, context) })),
    )
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || Number(a.label.optional) - Number(b.label.optional));
  const matched = new Map<Label, AnyRow>();
  const taken = new Set<AnyRow>();
  for (const { label, row } of pairs) {
    if (matched.has(label) || taken.has(row)) continue;
    matched.set(label, row);
    taken.add(row);
  }
  const known = new Set(pairs.map(({ row }) => row));
  const free = rows.filter((row) => !taken.has(row));
  return {
    matched: [...matched].map(([label, row]) => ({
      label,
      row,
      wrong: matchRules[label.table].mustHold.filter((key) => !isRight(label, row, context, key)),
    })),
    missed: labels.filter((label) => !matched.has(label)),
    unexpected: free.filter((row) => !known.has(row)),
    repeated: free.filter((row) => known.has(row)),
  };
}
