// Texts of our own as fact sheets, with the vocabulary of the project compiled once.

import { factReader } from '../../scripts/digest/read-captures.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

export const reader = factReader(vocabulary);

/** The paragraphs of a capture -> its facts and its words. */
export function sheetOf(text: string, file = 'captures/a.txt') {
  const article = reader.parse(file, text).value;
  if (article === null) throw new Error('the test text must be an article');
  return { ...reader.sheet(article, '2025-05-14'), words: article.text };
}

export const digestHead = `---
published: '2025-05-14'
published_basis: stated
kind: news
language: en
rights: digest
---

`;
