// The verbs of a sentence with the auxiliaries that govern them: "is expected to vote" is planned, "has not been raised"
// is passive and denied. What is said of a verb here holds for its clause.

import { auxiliaryGroup } from './auxiliary-group.ts';
import { simpleGroup, withControl } from './simple-group.ts';
import { guessForm, type VerbForms } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

export function verbGroups(words: readonly Word[], forms: VerbForms): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < words.length; at++) {
    const draft = auxiliaryGroup(words, at) ?? simpleGroup(words, at, groups.at(-1));
    if (!draft) continue;
    const { end, ...found } = withControl(words, draft);
    const lemma = lemmaOf(words[found.head]);
    const particle = particleAfter(words, end, forms.particlesOf(lemma));
    const last = end + particle.length;
    groups.push({ ...found, first: at, last, lemma: last === end ? lemma : [lemma, ...particle].join(' ') });
    at = last;
  }
  return groups;
}

function lemmaOf(word: Word | undefined): string {
  if (word?.auxiliary === 'be' || word?.auxiliary === 'have') return word.auxiliary;
  if (word === undefined) return '';
  return (word.form ?? guessForm(word.lower))?.lemma ?? word.lower;
}

/** "broke down", "came into force": the particle that belongs to the verb. */
const particleAfter = (
  words: readonly Word[],
  end: number,
  particles: readonly (readonly string[])[],
): readonly string[] =>
  particles.find((particle) => particle.every((part, index) => words[end + 1 + index]?.lower === part)) ?? [];
