// Numbers, names, months and quotations in template words, where none may stand: words that should have been facts.

import type { NameFinder } from '../prose/find-names.ts';

const bare =
  /[“”"]|\p{N}[\p{N}.,]*|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds?|thousands?|millions?|billions?|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/gu;
/** Not the first word, and not after a full stop. */
const capitalised = /(?<=[^.!?\s]\s)\p{Lu}[\p{L}\p{M}’'-]*/gu;

/** Words of `text` that only a fact may hold; `withCapitals` also takes capitalised words inside a sentence. */
export function findBareFacts(text: string, names: NameFinder, withCapitals: boolean): readonly string[] {
  const named = names(text).map(({ start, end }) => text.slice(start, end));
  const counted = [...text.matchAll(bare)].map(([hit]) => hit);
  const others = withCapitals ? [...text.matchAll(capitalised)].map(([hit]) => hit) : [];
  return [...new Set([...named, ...counted, ...others])];
}
