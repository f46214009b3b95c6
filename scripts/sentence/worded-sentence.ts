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

export function wordSentence<S extends BareSentence>(
  text: string,
  sentence: S,
  lexicon: Lexicon,
): S & WordedSentence {
  const listed = findListedNames(text.slice(sentence.start, sentence.end), lexicon.names)
    .map((name) => ({ ...name, start: name.start + sentence.start, end: name.end + sentence.start }))
    // "US$" is money.
    .filter((name) => text[name.end] !== '$');
  return { ...sentence, listed, offices: findOffices(sentence.tokens, lexicon.offices, listed) };
}
