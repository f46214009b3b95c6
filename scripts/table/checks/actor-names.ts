// An actor appears once, under one id.

import type { Dataset } from '../../../src/schema/tables/all.ts';
import type { Problem } from '../../problem.ts';

export function checkActorNames({ actors }: Dataset): Problem[] {
  const holders = Map.groupBy(actors, (actor) => `${actor.kind} ${actor.name.toLowerCase()}`);
  return [...holders.values()].flatMap((same): Problem[] => {
    const [first, second] = same;
    if (!first || !second) return [];
    return [
      {
        code: 'actor/same-name',
        severity: 'error',
        place: `actors ${second.id}.name`,
        message: 'an actor must appear under one id',
        actual: `"${second.name}", which is ${first.id} too`,
        fix: 'Add the name to data/vocabulary as an alias of one of them.',
      },
    ];
  });
}
