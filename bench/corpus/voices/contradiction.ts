// A later report that gives other numbers for the same things, so that tables have something to set side by side.

import { harmDone, pledgesMade, saidIndirectly, type Telling } from '../passages.ts';
import { scenery } from '../scenery.ts';
import type { Told } from '../told.ts';

export function contradiction(telling: Telling): Told {
  const { story, dice } = telling;
  const pledges = story.pledges.map((pledge) => ({
    ...pledge,
    count: pledge.count + dice.number(1, 5) * 10,
  }));
  const revised = { ...telling, story: { ...story, pledges } };
  const [, , third] = story.speakers;
  return {
    title: `Revised figures for the ${story.mission}`,
    kind: 'news',
    passages: [
      pledgesMade(revised),
      { text: scenery(dice, story, dice.number(4, 8)), known: [] },
      harmDone(revised, dice.number(1, 40)),
      ...(third ? [saidIndirectly(third, 0, telling)] : []),
      {
        text: `Earlier reports had given other numbers. ${scenery(dice, story, dice.number(5, 10))}`,
        known: [],
      },
    ],
  };
}
