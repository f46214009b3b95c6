// Rows of the dataset by what charts ask for, grouped once for a dataset: a site has thousands of pages.

import type { Dataset } from '../schema/tables/all.ts';
import { compare, type Sources } from '../site/dataset.ts';

type Rows<T extends keyof Dataset> = ReadonlyMap<string, readonly Dataset[T][number][]>;

interface RowGroups {
  /** Each sorted by id. */
  readonly positionsByVote: Rows<'vote_positions'>;
  readonly commitmentsByMission: Rows<'commitments'>;
  /** Comparisons that concern one record alone. */
  readonly differencesByRecord: Rows<'differences'>;
}

const known = new WeakMap<Sources, RowGroups>();

export function rowGroups(sources: Sources): RowGroups {
  const memo = known.get(sources);
  if (memo) return memo;
  const { vote_positions, commitments, differences } = sources.tables;
  const groups: RowGroups = {
    positionsByVote: group(vote_positions, ({ vote_id }) => vote_id),
    commitmentsByMission: group(commitments, ({ mission_id }) => mission_id),
    differencesByRecord: group(differences, ({ record_ids }) =>
      record_ids.length === 1 ? (record_ids[0] ?? null) : null,
    ),
  };
  known.set(sources, groups);
  return groups;
}

function group<T extends { readonly id: string }>(
  rows: readonly T[],
  keyOf: (row: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows.toSorted((a, b) => compare(a.id, b.id))) {
    const key = keyOf(row);
    if (key === null) continue;
    const members = groups.get(key);
    if (members) members.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
