// A surname that is a common word too, where only its place made it look like one: "Were called the force …", after a
// Peter Were was named.

import { personWords, type ResolvedName } from './resolve-names.ts';
import type { WordedSentence } from './worded-sentence.ts';

/** The names of each sentence, with the surname that opens it before a verb, if one of the persons has it. */
export function withOpeningSurnames(
  names: readonly (readonly ResolvedName[])[],
  sentences: readonly (WordedSentence & { readonly paragraph: number })[],
): ResolvedName[][] {
  const surnames = new Map<string, string>();
  for (const { actor, text } of names.flat()) {
    if (!actor?.startsWith('person-')) continue;
    const words = personWords(text);
    if (words.length > 1) surnames.set(words.at(-1) ?? '', actor);
  }
  return sentences.map(({ tokens, paragraph }, index) => {
    const own = names[index] ?? [];
    const [first, next] = tokens;
    const actor = surnames.get(first?.text ?? '');
    if (!first || !actor) return [...own];
    const isSubject = next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && first.pos !== 'PROPN';
    if (!isSubject || own.some(({ start }) => start === first.start)) return [...own];
    const { start, end, text } = first;
    return [
      { start, end, text, paragraph, actor, listed: null, kind: 'person', office: null, parts: [] },
      ...own,
    ];
  });
}
