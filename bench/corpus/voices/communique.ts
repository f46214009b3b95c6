// A communiqué: what the sides agreed, point by point, in the voice of an office.

import { meetingHeld, planLaidOut, pledgesMade, saidIndirectly, type Telling } from '../passages.ts';
import { scenery } from '../scenery.ts';
import type { Told } from '../told.ts';

export function communique(telling: Telling): Told {
  const { story, dice } = telling;
  const [host, guest] = story.speakers;
  return {
    title: `Joint communiqué of ${story.host.name} and ${story.guest.name} on the ${story.plan}`,
    kind: 'release',
    passages: [
      meetingHeld(telling),
      planLaidOut(telling),
      ...(host ? [saidIndirectly(host, 1, telling)] : []),
      pledgesMade(telling),
      { text: scenery(dice, story, dice.number(3, 6)), known: [] },
      ...(guest ? [saidIndirectly(guest, 2, telling)] : []),
      { text: scenery(dice, story, dice.number(3, 7)), known: [] },
      { text: `The text was read out in ${story.place} in two languages.`, known: [] },
      { text: scenery(dice, story, dice.number(3, 7)), known: [] },
    ],
  };
}
