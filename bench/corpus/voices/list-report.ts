// Facts as a list: one short paragraph each, no connecting prose, as briefings and tickers have them.

import {
  harmDone,
  meetingHeld,
  planLaidOut,
  pledgesMade,
  saidDirectly,
  type Telling,
  voteCounted,
  votesNamed,
} from '../passages.ts';
import { scenery } from '../scenery.ts';
import type { Told } from '../told.ts';

export function listReport(telling: Telling): Told {
  const { story, dice } = telling;
  const [host] = story.speakers;
  // Who stood where is told with the counts: without them nobody could say of which vote.
  const points = [
    [voteCounted(telling), votesNamed(telling)],
    [pledgesMade(telling)],
    [harmDone(telling)],
    [planLaidOut(telling)],
    [meetingHeld(telling)],
  ];
  return {
    title: `Five things to know about ${story.place}`,
    kind: 'news',
    passages: [
      { text: scenery(dice, story, 2), known: [] },
      ...dice
        .some(points, 5)
        .flatMap((point) => [...point, { text: scenery(dice, story, dice.number(1, 4)), known: [] }]),
      ...(host ? [saidDirectly(host, 1, telling)] : []),
      { text: scenery(dice, story, dice.number(2, 4)), known: [] },
    ],
  };
}
