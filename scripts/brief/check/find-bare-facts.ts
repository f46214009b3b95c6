// Numbers, names, months and quotations in template words, where none may stand: words that should have been facts.

import { barePattern } from '../prose/fact-patterns.ts';
import type { NameFinder } from '../prose/find-names.ts';

const bare = new RegExp(barePattern, 'gu');
/** Not the first word, and not after a full stop. */
const capitalised = /(?<=[^.!?\s]\s)\p{Lu}[\p{L}\p{M}’'-]*/gu;

/** Words of `text` that only a fact may hold; `withCapitals` also takes capitalised words inside a sentence. */
export function findBareFacts(text: string, names: NameFinder, withCapitals: boolean): readonly string[] {
  const named = names(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((name, at) => isTelling(name, at === 0 && text.startsWith(name)));
  const counted = [...text.matchAll(bare)].map(([hit]) => hit);
  const others = withCapitals ? [...text.matchAll(capitalised)].map(([hit]) => hit) : [];
  return [...new Set([...named, ...counted, ...others])];
}

/** An alias without a capital is a common noun; a short word that opens a sentence may be just that. */
const isTelling = (name: string, isFirst: boolean): boolean =>
  /\p{Lu}/u.test(name) && !(isFirst && /^\p{L}{1,4}$/u.test(name));
