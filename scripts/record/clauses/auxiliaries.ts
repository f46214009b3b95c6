// The small words round a verb: auxiliaries, and the adverbs that may stand between them.

import type { Word } from './words.ts';

export type Auxiliary = 'modal' | 'have' | 'be' | 'do';

/** Which auxiliary a word is; "'s" only where the tagger took it for a verb. */
export function auxiliary(lower: string, pos: string): Auxiliary | null {
  if (/^(?:will|would|shall|should|can|cannot|could|may|might|must|wo|ca|['’]ll)$/.test(lower))
    return pos === 'NOUN' || pos === 'PROPN' ? null : 'modal';
  if (/^(?:has|have|had|having|['’]ve)$/.test(lower)) return 'have';
  if (/^(?:am|is|are|was|were|be|been|being|['’]re|['’]m)$/.test(lower)) return 'be';
  if (/^(?:do|does|did)$/.test(lower)) return 'do';
  if (/^['’]s$/.test(lower)) return pos === 'AUX' || pos === 'VERB' ? 'be' : null;
  if (/^['’]d$/.test(lower)) return pos === 'AUX' ? 'modal' : null;
  return null;
}

const adverbs = new Set(
  `also then later now still yet just again already once first initially not n't n’t never only ever even always soon
there together jointly further moreover instead however thus therefore meanwhile often both all reportedly so far last twice recently`.split(
    /\s+/,
  ),
);

export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.isQuoted &&
  word.mention === null &&
  (adverbs.has(word.lower) || (word.pos === 'ADV' && /ly$/.test(word.lower)));
