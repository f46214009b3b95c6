// What a run found, in a few lines for whoever started it. Counts only; nothing is skipped silently.

import type { ArticleText, Range } from '../../src/schema/article-text.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';

/** Dataset and texts -> articles, sentences read, sentences that gave no record, and rows for each table. */
export function summary(dataset: Dataset, texts: readonly ArticleText[]): string {
  const sentences = texts.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.sentences.map((range) => ({ id, range }))),
  );
  const spans = Map.groupBy(
    dataset.evidence.filter((row) => row.record_table !== 'actors'),
    (row) => row.article_id,
  );
  const silent = sentences.filter(({ id, range }) => !spans.get(id)?.some((span) => overlaps(span, range)));
  const copies = dataset.articles.filter((article) => article.duplicate_of !== null).length;
  const names = Object.keys(tables) as TableName[];
  return [
    `${dataset.articles.length} articles, ${copies} of them copies`,
    `${sentences.length} sentences read, ${silent.length} of them gave no record`,
    ...names.filter((name) => name !== 'articles').map((name) => `${dataset[name].length} ${name}`),
  ].join('\n');
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
