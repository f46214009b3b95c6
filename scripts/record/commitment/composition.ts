// What a force is made up of: "The division will include 1,150 Peruvian and 600 Fijian soldiers", "the mission consists of
// 300 soldiers from Chad and 40 from Mali". Each part is what its state gives.

import type { QuantityMention } from '../../sentence/sentence.ts';
import { mentionsIn, type Skeleton } from '../skeleton.ts';
import type { Status } from './pledge-rules.ts';

export interface Part {
  /** Whose soldiers they are. */
  readonly actor: string;
  readonly quantity: QuantityMention;
  readonly status: Status;
}

const force =
  /\b(?:force|division|brigade|battalion|contingent|mission|patrol|group|team|unit|troops)(?: (?:in|for|to) (?:the )?⟦A\d+⟧)?(?<verb> (?:(?:will|would) (?:also )?(?:include|comprise|consist of|be (?:made up|composed) of)|(?:now |currently |also )?(?:includes?|included|comprises?|comprised|consists? of|consisted of|(?:is|are|was|were) (?:made up|composed) of))) /u;
/** "1,150 Peruvian", "600 Fijian soldiers", whose adjective is in the number's own words, "40 from Mali". */
const part = /⟦N(?<number>\d+)⟧(?: ⟦J(?<nation>\d+)⟧| from (?:the )?⟦A(?<home>\d+)⟧)?/gu;

/** The parts that have a number of people and a state, in the order of the sentence. */
export function compositionOf(skeleton: Skeleton): Part[] {
  const found = skeleton.text.includes('⟦N') ? force.exec(skeleton.text) : null;
  if (found === null) return [];
  const { mentions } = skeleton.sentence;
  const status = /\b(?:will|would)\b/u.test(found.groups?.verb ?? '') ? 'planned' : 'committed';
  const rest = skeleton.text.slice(found.index + found[0].length);
  return [...rest.matchAll(part)].flatMap(({ 0: printed, groups }): Part[] => {
    const [quantity] = mentionsIn(skeleton, printed, 'quantity');
    const named = mentions[Number(groups?.nation ?? groups?.home ?? -1)];
    if (quantity?.dimension !== 'people') return [];
    const inside = mentions.find(
      (other) => other.kind === 'actor' && other.start >= quantity.start && other.end <= quantity.end,
    );
    const nation = named ?? inside;
    return nation?.kind === 'actor' ? [{ actor: nation.actor, quantity, status }] : [];
  });
}
