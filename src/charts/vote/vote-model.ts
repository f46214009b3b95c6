// A vote and its named positions -> groups of members: how many, how many of them named, what was computed.
// A count that no source gives stays null; only what a known membership leaves over is worked out, and says so.

import type { Row } from '../../schema/table.ts';
import type { tables } from '../../schema/tables/all.ts';
import { compare, type Sources } from '../../site/dataset.ts';
import { nameOf } from '../actor-names.ts';

export type Vote = Row<typeof tables.votes>;
export type VotePosition = Row<typeof tables.vote_positions>;

export type Side = VotePosition['position'] | 'unknown';

export interface Member {
  readonly name: string;
  readonly recordId: string;
}

export interface VoteGroup {
  readonly side: Side;
  readonly label: string;
  /** Null when no source gives it. */
  readonly count: number | null;
  readonly isComputed: boolean;
  /** In order of their names. */
  readonly named: readonly Member[];
  /** Counted, but named by no source. */
  readonly unnamed: number;
}

export interface VoteModel {
  readonly id: string;
  readonly body: string;
  readonly resolution: string;
  readonly date: string | null;
  readonly total: number | null;
  readonly result: Vote['result'];
  /** In favour, against, abstained, did not vote; then members whose position is not known, if there are any. */
  readonly groups: readonly VoteGroup[];
}

const sides = [
  ['yes', 'in_favour', 'in favour'],
  ['no', 'against', 'against'],
  ['abstain', 'abstentions', 'abstained'],
  ['absent', 'not_voting', 'did not vote'],
] as const satisfies readonly (readonly [VotePosition['position'], keyof Vote, string])[];

export function voteModel(vote: Vote, positions: readonly VotePosition[], sources: Sources): VoteModel {
  const groups = sides.map(([side, column, label]): VoteGroup => {
    const count = vote[column];
    const named = positions
      .filter(({ position }) => position === side)
      .map(({ id, actor_id }) => ({ name: nameOf(actor_id, sources), recordId: id }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || compare(a.recordId, b.recordId));
    const isComputed = count !== null && vote.derived.includes(column);
    return { side, label, count, isComputed, named, unnamed: Math.max(0, (count ?? 0) - named.length) };
  });
  return {
    id: vote.id,
    body: nameOf(vote.body_id, sources),
    resolution: vote.resolution,
    date: vote.date,
    total: vote.total_members,
    result: vote.result,
    groups: [...groups, ...remainder(groups, vote.total_members)],
  };
}

/** The members whose position no source gives: what the membership leaves over when a count is missing. */
function remainder(groups: readonly VoteGroup[], total: number | null): readonly VoteGroup[] {
  if (total === null || groups.every(({ count }) => count !== null)) return [];
  const placed = groups.reduce((sum, { count, named }) => sum + Math.max(count ?? 0, named.length), 0);
  const unnamed = total - placed;
  if (unnamed <= 0) return [];
  return [
    { side: 'unknown', label: 'position not given', count: unnamed, isComputed: true, named: [], unnamed },
  ];
}

/** How many units the chart draws. */
export const unitsOf = ({ groups }: VoteModel): number =>
  groups.reduce((sum, { named, unnamed }) => sum + named.length + unnamed, 0);
