// Whether a number is of something done, planned or proposed: the verb that governs it decides, the last before it in its
// clause, or the first after it where the number is the subject. "would move 14 villages, plant 60,000 hectares".

import { allMatches } from './all-matches.ts';
import type { Modality } from './modality.ts';

/** Words that say so, with what they say; what is promised is planned. */
const cues: readonly (readonly [Modality, string])[] = [
  [
    'proposed',
    'would|could(?! not)|might|(?-i:may)|should|ought to|propos(?:e[sd]?|ing)|proposals? to|suggest(?:s|ed|ing)?|consider(?:s|ing|ed)|if|whether|denying|denied',
  ],
  [
    'planned',
    'will|shall|(?:said|announced|confirmed|declared|stated) (?:on \\p{Lu}\\p{Ll}+day )?(?:that )?(?:it|they|he|she) would|plan(?:s|ned|ning) to|plans|plan (?:includes?|provides?|calls?|envisages?)|(?:is|are|was|were) (?:sending|deploying|providing|contributing)|expected to|scheduled to|intend(?:s|ed)? to|(?:is|are) (?:due |set |meant )?to|aim(?:s|ed)? to|pledg(?:e[sd]?|ing)|promis(?:e[sd]?|ing)|offer(?:s|ed|ing)?|committed|ready to|prepared to|willing to|readiness|willingness|agreed to|target of|goal of',
  ],
  [
    'reported',
    'said|told|ha[sd]|provides|employs|costs|earns|receives|(?<!\\b(?:to|will|would|could|may|might|should|shall|not) )have|was|were|did|made|took|gave|rose|fell|lost|came|went|sent|met|held|ran|saw|drove|grew|won|led|paid|sold|spent|bought|brought|built|began|kept|keeps|stands|\\p{L}{3,}ed',
  ],
];
/** "would have a base and cost $5 million", "it cost $5 million": the form is the same, the verb before decides. */
const ofAnyTime = 'cost|put|cut';
/** What stands before a word is looked at twice: "a-z" tells faster that most letters begin none. */
const cue = new RegExp(
  `(?<![a-z])(?<![\\p{L}’'-])(?:${cues.map(([, words]) => `(${words})`).join('|')}|${ofAnyTime})(?![\\p{L}’'-])`,
  'giu',
);
/** How many letters may stand before a number that is the subject: "A further 500 soldiers will be sent". */
const subjectReach = 25;

/** `clause` is the text, `start` and `end` the place of the number in it, `lead` the sentence before the clause. */
export function numberModality(clause: string, start: number, end: number, lead: string): Modality {
  const before = modalities(clause.slice(0, start)).at(-1);
  if (before) return before;
  const after = start < subjectReach ? modalities(clause.slice(end))[0] : undefined;
  if (after) return after;
  // "Greece has promised up to 700 troops; Turkey, 500": a clause without a verb goes on with the one before.
  return modalities(lead).at(-1) ?? 'reported';
}

/** One group of the pattern for each modality, in the same order. */
const modalities = (words: string): Modality[] => {
  const found: Modality[] = [];
  for (const match of allMatches(cue, words))
    found.push(cues.find((_, index) => match[index + 1])?.[0] ?? found.at(-1) ?? 'reported');
  return found;
};
