// What a run found, in a few lines for whoever started it. Counts only; nothing is skipped silently.

import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';

interface Counted {
  readonly dataset: Dataset;
  readonly sentenceCount: number;
  /** Sentences that a record was coded from. */
  readonly codedSentenceCount: number;
}

/** Articles, sentences read, sentences that gave no record, and rows for each table. */
export function summary({ dataset, sentenceCount, codedSentenceCount }: Counted): string {
  const copies = dataset.articles.filter((article) => article.duplicate_of !== null).length;
  const names = Object.keys(tables) as TableName[];
  return [
    `${dataset.articles.length} articles, ${copies} of them copies`,
    `${sentenceCount} sentences read, ${sentenceCount - codedSentenceCount} of them gave no record`,
    ...names.filter((name) => name !== 'articles').map((name) => `${dataset[name].length} ${name}`),
  ].join('\n');
}
