// A test for a few words, by look-up: a pattern is too slow for what is asked of every word of every sentence.

export type WordTest = (word: string | undefined) => boolean;

/** `oneOf('which who')` -> whether a word is one of them. */
export function oneOf(words: string): WordTest {
  const known = new Set(words.split(' '));
  return (word) => word !== undefined && known.has(word);
}
