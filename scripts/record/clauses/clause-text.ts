// Words of a clause as text: as a rule reads them, with names as tokens, and as a reader does, with the subject in front.

import type { Span } from '../../article/article.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import { oneOf } from '../one-of.ts';
import { letterOf } from '../skeleton.ts';
import type { Word } from './words.ts';

/** Positions of words: `first` up to and with `last`. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** "⟦A0⟧ and ⟦A1⟧": names, plans and dates become tokens, numbers stay words. */
export function tokenText(words: readonly Word[], sentence: Sentence, { first, last }: WordRange): string {
  let text = '';
  let end = words[first]?.start ?? 0;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (!word) continue;
    const { mention } = word;
    const gap = word.start > end ? ' ' : '';
    end = word.end;
    if (mention === null || mention.kind === 'quantity') text += gap + word.text;
    else if (words[at - 1]?.mention !== mention || at === first)
      text += `${gap}⟦${letterOf(mention)}${sentence.mentions.indexOf(mention)}⟧`;
  }
  return text;
}

/** Where words stand in the article. */
export const spanOf = (words: readonly Word[], { first, last }: WordRange): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

/** Without marks at its ends; null when nothing else is there. */
export function withoutMarks(words: readonly Word[], { first, last }: WordRange): WordRange | null {
  let [start, end] = [first, last];
  while (start <= end && isMark(words[start])) start++;
  while (end >= start && isMark(words[end]) && words[end]?.text !== ')') end--;
  return start > end ? null : { first: start, last: end };
}

const isUnit = oneOf('$ € £ %');

const isMark = (word: Word | undefined) =>
  word === undefined || (word.mention === null && /^[\p{P}\p{S}]+$/u.test(word.text) && !isUnit(word.text));
