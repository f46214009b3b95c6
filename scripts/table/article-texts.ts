// The text of each article with its paragraphs and sentences, in code points, as the site shows it.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { ReadArticle } from '../sentence/read-sentences.ts';
import { codePoints } from './code-points.ts';

export function articleText({ article, sentences }: ReadArticle): ArticleText {
  const count = codePoints(article.text);
  const range = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: count(start),
    end: count(end),
  });
  return {
    id: article.id,
    text: article.meta.rights === 'digest' ? article.text : null,
    paragraphs: article.paragraphs.map((paragraph) => ({
      number: paragraph.number,
      kind: paragraph.kind,
      ...range(paragraph),
      sentences: sentences.filter((sentence) => sentence.paragraph === paragraph.number).map(range),
    })),
  };
}
