// An opinion piece: much doubt and scenery, few facts, one quotation remembered.

import { harmDone, saidDirectly, type Telling, voteCounted } from '../passages.ts';
import { scenery } from '../scenery.ts';
import type { Told } from '../told.ts';

export function opinion(telling: Telling): Told {
  const { story, dice } = telling;
  const [, guest] = story.speakers;
  const aside = (sentences: number) => ({ text: scenery(dice, story, sentences), known: [] });
  return {
    title: dice.pick([
      `What ${story.place} teaches about patience`,
      `The price of a footnote: ${story.place} and us`,
      `Why the ${story.plan} deserves a second reading`,
    ]),
    kind: 'opinion',
    passages: [
      aside(dice.number(3, 6)),
      {
        text: dice.pick([
          'I have heard that promise before.',
          'We should be honest about what a signature can do.',
          'It is tempting to applaud.',
        ]),
        known: [],
      },
      voteCounted(telling),
      aside(dice.number(4, 8)),
      ...(guest ? [saidDirectly(guest, 2, telling)] : []),
      aside(dice.number(3, 8)),
      harmDone(telling),
      aside(dice.number(4, 9)),
      {
        text: 'Perhaps the ferryman knows better than all of us. I would ask him before the next summit.',
        known: [],
      },
    ],
  };
}
