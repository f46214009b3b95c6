// What was coded from each article becomes the dataset. The order in which articles come changes nothing: they are put
// in the order of their files first, so parts of a corpus that were coded apart give the bytes of one that was not.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import type { Article } from '../article/article.ts';
import { findCopies } from '../article/find-copies.ts';
import type { Outcome, Problem } from '../problem.ts';
import { assemble } from './assemble.ts';
import { checkDataset } from './checks/all.ts';
import type { CodedFile } from './code-article.ts';
import { correctRecords } from './correct-records.ts';
import { correctRows } from './correct-rows.ts';
import { mergeRecords } from './merge-records.ts';
import { parseCorrections } from './parse-corrections.ts';

export interface CodedArticles {
  readonly dataset: Dataset;
  readonly texts: readonly ArticleText[];
  /** Sentences that were read, and those of them that a record was coded from. */
  readonly sentenceCount: number;
  readonly codedSentenceCount: number;
}

/** `files` holds what was coded from each file under its path; `corrections` the text of `corrections.yaml`. */
export function mergeArticles(
  files: ReadonlyMap<string, CodedFile>,
  corrections: string,
): Outcome<CodedArticles> {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  const coded = sorted.flatMap((file) => file.coded ?? []);
  const articles = findCopies(coded.map(({ article }) => article));
  const problems: Problem[] = [...sorted.flatMap((file) => file.problems), ...sameIds(articles)];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const records = coded.flatMap((one) => one.records);
  const decisions = parseCorrections(corrections);
  const kept = correctRecords(mergeRecords(records, byId), decisions.value);
  const corrected = correctRows(assemble(articles, kept.value), decisions.value);
  const dataset = corrected.value;
  return {
    value: {
      dataset,
      texts: coded.map(({ text }) => text),
      sentenceCount: coded.reduce((sum, one) => sum + one.sentenceCount, 0),
      codedSentenceCount: coded.reduce((sum, one) => sum + one.codedSentenceCount, 0),
    },
    problems: [
      ...problems,
      ...decisions.problems,
      ...kept.problems,
      ...corrected.problems,
      ...checkDataset(dataset, byId),
    ],
  };
}

function sameIds(articles: readonly Article[]): Problem[] {
  const seen = new Map<string, string>();
  return articles.flatMap((article) => {
    const other = seen.get(article.id);
    seen.set(article.id, article.file);
    return other === undefined
      ? []
      : [
          {
            code: 'article/same-id',
            severity: 'error',
            place: article.file,
            message: 'two articles must not have one id',
            actual: `"${article.id}", which ${other} has too`,
            fix: 'Rename one of the files.',
          },
        ];
  });
}
