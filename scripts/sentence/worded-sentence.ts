// A sentence with what the vocabulary knows in it, found once for all who look at it.

import type { Lexicon } from './lexicon.ts';
import { findListedNames, type NameFound } from './name-index.ts';
import { findOffices, type OfficeSpan } from './office-index.ts';
import type { BareSentence } from './split-sentences.ts';

export interface WordedSentence extends BareSentence {
  /** Listed names, in order, with their places in the article. */
  readonly listed: readonly NameFound[];
  readonly offices: readonly OfficeSpan[];
}

/** `folded`: the text of the article with its apostrophes folded. */
export function wordSentence(folded: string, sentence: BareSentence, lexicon: Lexicon): WordedSentence {
  const { start, end, tokens } = sentence;
  // "US$" is money.
  const listed = findListedNames(folded, sentence, lexicon.names).filter((name) => folded[name.end] !== '$');
  const opening = openingInCapitals(sentence, lexicon);
  if (opening && listed[0]?.start !== start) listed.unshift(opening);
  return { start, end, tokens, listed, offices: findOffices(tokens, lexicon.offices, listed) };
}

/** "MALAWI will deploy": newspapers that print the first word of a report in capitals mean the country. */
function openingInCapitals({ tokens: [first, next] }: BareSentence, { names }: Lexicon): NameFound | null {
  if (!first || !next || !inCapitals.test(first.text) || !/^\p{Ll}/u.test(next.text)) return null;
  const name = `${first.text[0]}${first.lower.slice(1)}`;
  const found = names.names.get(name)?.find(({ printed }) => printed === name)?.listed;
  return found?.kind === 'country' ? { start: first.start, end: first.end, listed: found } : null;
}

const inCapitals = /^\p{Lu}{4,}$/u;
