// Files become the dataset: every article is read and coded by itself, then the codings are merged into tables.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import type { Article } from '../article/article.ts';
import { findCopies } from '../article/find-copies.ts';
import { articleParser } from '../article/parse-article.ts';
import type { Outcome, Problem } from '../problem.ts';
import { recordExtractor } from '../record/extract.ts';
import { readingOf, toolbox } from '../record/reading.ts';
import { compileLexicon } from '../sentence/lexicon.ts';
import { readSentences } from '../sentence/read-sentences.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { articleText } from './article-texts.ts';
import { assemble } from './assemble.ts';
import { checkDataset } from './checks/all.ts';
import { applyCorrections } from './corrections.ts';
import { countCoded } from './count-coded.ts';
import { mergeRecords } from './merge-records.ts';

export interface CodedArticles {
  readonly dataset: Dataset;
  readonly texts: readonly ArticleText[];
  /** Sentences that were read, and those of them that a record was coded from. */
  readonly sentenceCount: number;
  readonly codedSentenceCount: number;
}

/** `files` holds the text of each article under its path; `corrections` the text of `corrections.yaml`. */
export function codeArticles(
  files: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  corrections: string,
): Outcome<CodedArticles> {
  const parseArticle = articleParser(vocabulary);
  const parsed = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => parseArticle(file, text));
  const articles = findCopies(parsed.flatMap(({ value }) => value ?? []));
  const problems: Problem[] = [...parsed.flatMap((outcome) => outcome.problems), ...sameIds(articles)];

  const lexicon = compileLexicon(vocabulary);
  const tools = toolbox(lexicon);
  const extract = recordExtractor(tools);
  const read = articles.map((article) => readSentences(article, lexicon));
  const coded = read.flatMap((article) => extract(readingOf(article, lexicon)));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const assembled = assemble(articles, mergeRecords(coded, byId));
  const corrected = applyCorrections(assembled, corrections);
  const dataset = corrected.value;
  return {
    value: {
      dataset,
      texts: read.map(articleText),
      sentenceCount: read.reduce((count, { sentences }) => count + sentences.length, 0),
      codedSentenceCount: countCoded(read, coded),
    },
    problems: [...problems, ...corrected.problems, ...checkDataset(dataset, byId)],
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
