// A report of a sitting: the result, who stood where, the explanations of vote, one after another.

import { saidDirectly, saidIndirectly, type Telling, voteCounted, votesNamed } from '../passages.ts';
import { scenery } from '../scenery.ts';
import type { Told } from '../told.ts';

export function voteReport(telling: Telling): Told {
  const { story, dice } = telling;
  return {
    title: `${story.body} adopts text on ${story.resolution}`,
    kind: 'release',
    passages: [
      voteCounted(telling),
      votesNamed(telling),
      ...story.speakers.flatMap((speaker, index) => [
        dice.chance(50) ? saidDirectly(speaker, index, telling) : saidIndirectly(speaker, index, telling),
        { text: scenery(dice, story, dice.number(2, 5)), known: [] },
      ]),
      { text: `The sitting was suspended twice. ${scenery(dice, story, dice.number(2, 5))}`, known: [] },
    ],
  };
}
