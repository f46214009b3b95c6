// The verbs of a sentence with the auxiliaries that govern them: "is expected to vote" is planned, "has not been raised"
// is passive and denied. What is said of a verb here holds for its clause.

import { auxiliary } from './auxiliaries.ts';
import { auxiliaryGroup } from './auxiliary-group.ts';
import { simpleGroup, withControl } from './simple-group.ts';
import type { VerbForms } from './verb-forms.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

export function verbGroups(words: readonly Word[], forms: VerbForms): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < words.length; at++) {
    const draft = auxiliaryGroup(words, at, forms) ?? simpleGroup(words, at, forms, groups.at(-1));
    if (!draft) continue;
    const { end, ...found } = withControl(words, draft, forms);
    const lemma = lemmaOf(words, found.head, forms);
    const particle = particleAfter(words, end, lemma, forms);
    groups.push({ ...found, first: at, last: end + particle.length, lemma: [lemma, ...particle].join(' ') });
    at = end + particle.length;
  }
  return groups;
}

function lemmaOf(words: readonly Word[], head: number, forms: VerbForms): string {
  const word = words[head];
  const kind = word ? auxiliary(word.lower, word.pos) : null;
  if (kind === 'be' || kind === 'have') return kind;
  return forms.formOf(word?.lower ?? '')?.lemma ?? word?.lower ?? '';
}

/** "broke down", "came into force": the particle that belongs to the verb. */
function particleAfter(
  words: readonly Word[],
  end: number,
  lemma: string,
  forms: VerbForms,
): readonly string[] {
  return (
    forms
      .particlesOf(lemma)
      .find((particle) => particle.every((part, index) => words[end + 1 + index]?.lower === part)) ?? []
  );
}
