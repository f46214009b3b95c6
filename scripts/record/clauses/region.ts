// A stretch of words that is searched: no copy of the words, and no list of their positions.

import type { Word } from './words.ts';

/** Positions from `from` to before `to`; empty when `to` is not behind `from`. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

type Test = (word: Word, at: number) => boolean;

/** The first position of a region that fits; -1 when none does. */
export function firstIn(words: readonly Word[], { from, to }: Region, test: Test): number {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word && test(word, at)) return at;
  }
  return -1;
}

/** The last position of a region that fits; -1 when none does. */
export function lastIn(words: readonly Word[], { from, to }: Region, test: Test): number {
  for (let at = to - 1; at >= from; at--) {
    const word = words[at];
    if (word && test(word, at)) return at;
  }
  return -1;
}

export const someIn = (words: readonly Word[], region: Region, test: Test): boolean =>
  firstIn(words, region, test) !== -1;
