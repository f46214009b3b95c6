// Where a record was read: the line under the note rule of its card.

import { outletName, publishedWords } from '../../site/article-words.ts';
import type { Article, Sources } from '../../site/dataset.ts';
import { formatCount } from '../../site/number.ts';

/** 'The Times of Central Asia, 13 October 2025, ¶ 7; also in 2 other outlets' */
export function sourceNote(sources: Sources, recordId: string, outletCount: number): string {
  const evidence = sources.evidenceByRecord.get(recordId)?.[0];
  const article = evidence && sources.articleById.get(evidence.article_id);
  if (!evidence || !article) return 'No words of an article are held for it.';
  const others = outletCount - 1;
  const also = others > 0 ? `; also in ${formatCount(others, 'other outlet')}` : '';
  return `${articleNote(article)}, ¶\u00a0${evidence.paragraph}${also}`;
}

/** 'The Times of Central Asia, 13 October 2025' */
export const articleNote = (article: Article): string => `${outletName(article)}, ${publishedWords(article)}`;
