// The verbs of a sentence with the auxiliaries that govern them: "is expected to vote" is planned, "has not been raised"
// is passive and denied. What is said of a verb here holds for its clause.

import { auxiliaryGroup } from './auxiliary-group.ts';
import { simpleGroup, withControl } from './simple-group.ts';
import { guessForm, type VerbForms } from './verb-forms.ts';
import type { GroupDraft, VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

export function verbGroups(words: readonly Word[], forms: VerbForms): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < words.length; at++) {
    const draft = auxiliaryGroup(words, at) ?? simpleGroup(words, at, groups.at(-1));
    if (!draft) continue;
    const group = groupOf(words, at, withControl(words, draft), forms);
    groups.push(group);
    at = group.last;
  }
  return groups;
}

/** Written out: groups of one shape are read faster than copies of several. */
function groupOf(words: readonly Word[], first: number, draft: GroupDraft, forms: VerbForms): VerbGroup {
  const { head, end, form, isAmbiguous, isPassive, isPerfect, isProgressive, isPast, isNegated, mood } =
    draft;
  const verb = lemmaOf(words[head]);
  const particle = particleAfter(words, end, forms.particlesOf(verb));
  const last = end + particle.length;
  const lemma = last === end ? verb : [verb, ...particle].join(' ');
  return {
    first,
    last,
    head,
    lemma,
    form,
    isAmbiguous,
    isPassive,
    isPerfect,
    isProgressive,
    isPast,
    isNegated,
    mood,
  };
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
