// Where one passage says "observers to the Coordination Center" and another only "observers", both speak of one pledge.

import type { Pledge } from './pledge.ts';

/** The pledges of one article; a giver's contribution takes the mission that is printed with it, where only one is. */
export function settleMissions(pledges: readonly Pledge[]): Pledge[] {
  const own = new Map<string, Set<string>>();
  for (const pledge of pledges) {
    if (!pledge.isOwnMission || pledge.mission === null) continue;
    const missions = own.get(keyOf(pledge)) ?? new Set();
    own.set(keyOf(pledge), missions.add(pledge.mission));
  }
  return pledges.map((pledge) => {
    const [mission, other] = own.get(keyOf(pledge)) ?? [];
    return mission === undefined || other !== undefined || pledge.isOwnMission
      ? pledge
      : { ...pledge, mission };
  });
}

const keyOf = ({ giver, contribution }: Pledge) => `${giver} ${contribution}`;
