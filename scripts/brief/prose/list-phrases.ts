// Several phrases become one, "A, B and C", by Intl.

import type { Phrase } from './sentence.ts';

const formats = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** [[A], [B], [C]] -> A, B and C; parted by semicolons where a phrase has a comma of its own. */
export function listPhrases(items: readonly Phrase[], word: 'and' | 'or' = 'and'): Phrase {
  const heavy = items.length > 1 && items.some(hasComma);
  const slots = items.map((_, index) => String(index));
  return formats[word].formatToParts(slots).flatMap(({ type, value }): Phrase => {
    if (type === 'element') return items[Number(value)] ?? [];
    if (!heavy) return [value];
    return [value.includes(',') ? '; ' : `; ${word} `];
  });
}

const hasComma = (item: Phrase): boolean =>
  item.some((part) => (typeof part === 'string' ? part : 'fact' in part ? part.fact : '').includes(', '));
