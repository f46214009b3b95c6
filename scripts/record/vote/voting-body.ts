// The body that voted: the assembly, council or parliament named in the sentence, else the one named last before it.

import type { Member } from '../../sentence/cast.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import type { Reading } from '../reading.ts';

const kinds = new Set(['assembly', 'council', 'parliament', 'court']);
const bodyName =
  /\b(?:Assembly|Council|Parliament|Senate|Congress|House|Duma|Knesset|Committee|Board|Chamber|Diet|Majlis)\b/;

export const isBody = (member: Member | undefined): boolean =>
  member?.kind === 'organisation' &&
  (kinds.has(member.listedKind ?? '') || (member.listedKind === null && bodyName.test(member.name)));

/** The actor id of the body that voted in a sentence: the one named last so far, else first after it; null when none is. */
export function votingBody(reading: Reading, index: number): string | null {
  const told = reading.sentences.slice(0, index + 1).toReversed();
  for (const sentence of [...told, ...reading.sentences.slice(index + 1)]) {
    const named = bodyIn(reading, sentence);
    if (named !== null) return named;
  }
  return null;
}

function bodyIn(reading: Reading, sentence: Sentence | undefined): string | null {
  const found = sentence?.mentions.findLast(
    (mention) =>
      mention.kind === 'actor' && mention.form !== 'people' && isBody(reading.cast.get(mention.actor)),
  );
  return found?.kind === 'actor' ? found.actor : null;
}
