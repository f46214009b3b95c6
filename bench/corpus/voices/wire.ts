// A wire report: dateline, the vote or the meeting first, named voices, numbers, background to be cut from below.

import {
  harmDone,
  meetingHeld,
  pledgesMade,
  saidDirectly,
  saidIndirectly,
  type Telling,
  voteCounted,
  votesNamed,
} from '../passages.ts';
import { scenery } from '../scenery.ts';
import type { Told } from '../told.ts';

export function wire(telling: Telling): Told {
  const { story, dice } = telling;
  const [host, guest, third] = story.speakers;
  return {
    title: dice.pick([
      `${story.host.name} and ${story.guest.name} seek a way out near ${story.place}`,
      `Talks near ${story.place} move ahead as pledges come in`,
      `Envoys gather in ${story.place} after vote on ${story.resolution}`,
    ]),
    kind: 'news',
    passages: [
      meetingHeld(telling),
      ...(host ? [saidDirectly(host, 0, telling)] : []),
      voteCounted(telling),
      { text: scenery(dice, story, dice.number(2, 4)), known: [] },
      ...(dice.chance(60) ? [votesNamed(telling)] : []),
      ...(guest ? [saidIndirectly(guest, 0, telling)] : []),
      pledgesMade(telling),
      { text: scenery(dice, story, dice.number(2, 5)), known: [] },
      harmDone(telling),
      ...(third ? [saidDirectly(third, 1, telling)] : []),
      { text: scenery(dice, story, dice.number(2, 6)), known: [] },
    ],
  };
}
