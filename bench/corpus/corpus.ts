// As many articles as are asked for, in the order of their stories: a smaller corpus is the beginning of a larger one.

import { stringify } from 'yaml';
import type { Country } from '../../scripts/vocabulary/vocabulary.ts';
import { storyArticles } from './story-articles.ts';
import type { CorpusArticle } from './told.ts';

export function* corpus(count: number, countries: readonly Country[]): Generator<CorpusArticle> {
  let made = 0;
  for (let story = 0; made < count; story++)
    for (const article of storyArticles(story, countries)) {
      if (made++ >= count) return;
      yield article;
    }
}

/** The known records as the labels of tests/gold/ are written. */
export function labelsText({ meta, known }: CorpusArticle): string {
  const tables = Map.groupBy(known, ({ table }) => table);
  return stringify({
    article: meta,
    ...Object.fromEntries(
      [...tables].map(([table, records]) => [table, records.map(({ values }) => values)]),
    ),
  });
}
