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
  return { start, end, tokens, listed, offices: findOffices(tokens, lexicon.offices, listed) };
}
