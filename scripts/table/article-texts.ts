// The text of each article with its paragraphs and sentences, in code points, as the site shows it.

import type { ArticleText, Cue, TextSentence } from '../../src/schema/article-text.ts';
import type { ReadArticle } from '../sentence/read-sentences.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { codePoints } from './code-points.ts';

export function articleText({ article, sentences }: ReadArticle): ArticleText {
  const count = codePoints(article.text);
  const byParagraph = Map.groupBy(sentences, ({ paragraph }) => paragraph);
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
      sentences: (byParagraph.get(paragraph.number) ?? []).map((sentence): TextSentence => {
        const holds = cuesOf(sentence);
        return { ...range(sentence), ...(holds.length > 0 && { holds }) };
      }),
    })),
  };
}

const cues = [
  ['number', 'quantity'],
  ['date', 'date'],
  ['quotation', 'quotation'],
] as const;

const cuesOf = ({ mentions }: Sentence): readonly Cue[] =>
  cues.flatMap(([cue, kind]) => (mentions.some((mention) => mention.kind === kind) ? [cue] : []));
