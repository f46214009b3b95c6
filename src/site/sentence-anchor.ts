// From a position in an article's text to the number of the sentence it stands in, as the anchors count them.

import type { ArticleText } from '../schema/article-text.ts';

/** Number of the sentence, from 1 within its paragraph, that holds a code point; null when the paragraph is unknown. */
export function sentenceNumberAt(text: ArticleText, paragraph: number, start: number): number | null {
  const sentences = text.paragraphs.find(({ number }) => number === paragraph)?.sentences;
  if (!sentences || sentences.length === 0) return null;
  const index = sentences.findLastIndex((sentence) => sentence.start <= start);
  return Math.max(index, 0) + 1;
}
