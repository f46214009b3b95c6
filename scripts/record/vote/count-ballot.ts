// The counts of a vote, printed or computed from words that are printed; a computed one names itself.

import type { Ballot } from './gather-ballots.ts';
import type { Membership } from './membership.ts';
import { named, type Signal } from './read-signals.ts';
import type { Side } from './vote-rules.ts';

type Column = 'in_favour' | 'against' | 'abstentions' | 'not_voting' | 'total_members';

export interface BallotCounts {
  readonly counts: Readonly<Record<Column, number | null>>;
  readonly derived: readonly Column[];
}

const columns = { yes: 'in_favour', no: 'against', abstain: 'abstentions', absent: 'not_voting' } as const;
const sides = ['yes', 'no', 'abstain', 'absent'] as const;

/** `members`: the number listed for the body; it is never published, but says whether the members named are all. */
export function countBallot(
  ballot: Ballot,
  printed: Membership | null,
  members: number | null,
): BallotCounts {
  const derived: Column[] = [];
  const told = ballot.signals.find((signal) => signal.total !== null)?.total ?? printed?.value ?? null;
  const found = new Map<Side, number>();
  for (const side of sides) {
    const counted = ballot.signals.find((signal) => signal.side === side && signal.count !== null);
    if (counted?.count === undefined || counted.count === null) continue;
    found.set(side, counted.count);
    if (counted.isSum) derived.push(columns[side]);
  }
  // A membership that is smaller than the votes is of something else.
  const counted = [...found.values()].reduce((left, value) => left + value, 0);
  const total = told !== null && counted > told ? null : told;
  const put = (side: Side, value: number) => {
    found.set(side, value);
    derived.push(columns[side]);
  };
  if (ballot.unanimous && total !== null && found.size === 0) {
    put('yes', total);
    put('no', 0);
    put('abstain', 0);
  }
  countNamed(ballot.signals, found, total ?? members, put);
  const sum = [...found.values()].reduce((left, value) => left + value, 0);
  if (total !== null && sum === total && found.has('yes'))
    for (const side of ['no', 'abstain'] as const) if (!found.has(side)) put(side, 0);
  if (total !== null && sum <= total && (['yes', 'no', 'abstain'] as const).every((side) => found.has(side)))
    if (!found.has('absent')) put('absent', total - sum);
  return {
    counts: {
      in_favour: found.get('yes') ?? null,
      against: found.get('no') ?? null,
      abstentions: found.get('abstain') ?? null,
      not_voting: found.get('absent') ?? null,
      total_members: total,
    },
    derived,
  };
}

/** Members named stand for a count where the text says they are all, or where they make up the membership. */
function countNamed(
  signals: readonly Signal[],
  found: ReadonlyMap<Side, number>,
  total: number | null,
  put: (side: Side, value: number) => void,
): void {
  const open = (['no', 'abstain'] as const).filter(
    (side) => !found.has(side) && named(signals, side).size > 0,
  );
  const sum = [...found.values()].reduce((left, value) => left + value, 0);
  const all = open.reduce((left, side) => left + named(signals, side).size, sum);
  const isWhole = total !== null && found.has('yes') && all === total;
  for (const side of open)
    if (isWhole || signals.some((signal) => signal.side === side && signal.isOnly))
      put(side, named(signals, side).size);
}
