// The whole way from files to files, in memory: nothing is read, written or printed here. A stage whose input has
// errors is not run, so that one mistake gives one problem.

import type { SiteConfig } from '../src/schema/config.ts';
import { composeBriefs } from './brief/compose-briefs.ts';
import { checkFormulas } from './dataset/check-formulas.ts';
import { datasetFiles } from './dataset/files.ts';
import { checkRows, leaveOut, tolerate } from './dataset/leave-out.ts';
import type { Outcome, Problem } from './problem.ts';
import { hasErrors } from './problem.ts';
import type { CodedFile } from './table/code-article.ts';
import { codeArticles } from './table/code-articles.ts';
import type { CodedArticles } from './table/merge-articles.ts';
import { loadVocabulary } from './vocabulary/load.ts';

type Files = ReadonlyMap<string, string>;
/** Some files of the download folder are no text. */
type OutputFiles = ReadonlyMap<string, string | Uint8Array>;

export interface CodingInputs {
  /** Where the articles come from, for the problem that there are none. */
  readonly articlesFolder: string;
  /** Text of each article by path. */
  readonly articles: Files;
  /** Text of each vocabulary by file name. */
  readonly vocabulary: Files;
  /** Text of `data/corrections.yaml`; empty when there is none. */
  readonly corrections: string;
  readonly programVersion: string;
}

export interface Inputs extends CodingInputs {
  /** Text of each topic by path. */
  readonly topics: Files;
}

/** What was coded, and the files of the download folder. */
export interface Coded extends CodedArticles {
  readonly tables: OutputFiles;
}

/** What is made beside the download folder; the keys of a group are paths inside its folder. */
export interface Pages extends CodedArticles {
  readonly textFiles: Files;
  readonly briefs: Files;
  readonly claims: string;
}

/** All that the build writes. */
export type Product = Pages & Coded;

/** What is coded already of the same articles and vocabulary, by path; what is missing is coded here. */
export type KnownCodings = ReadonlyMap<string, CodedFile>;

/** Articles -> dataset, texts, briefs and claims, all in memory; null when there are errors. */
export function pipeline(
  inputs: Inputs,
  config: SiteConfig,
  known: KnownCodings = new Map(),
): Outcome<Product | null> {
  const { value, problems } = pagesOf(inputs, known);
  return { value: value && withTables(value, inputs, config), problems };
}

/** The same but for the download files, which are written piece by piece where there may be many rows. */
export function pagesOf(inputs: Inputs, known: KnownCodings = new Map()): Outcome<Pages | null> {
  const coded = codeRows(inputs, 'own', known);
  if (coded.value === null) return { value: null, problems: coded.problems };
  const { dataset, texts } = coded.value;
  const briefs = composeBriefs({ topics: inputs.topics, dataset, texts });
  const problems = [...coded.problems, ...briefs.problems];
  if (hasErrors(problems)) return { value: null, problems };
  const product = {
    ...coded.value,
    textFiles: new Map(texts.map((text) => [`${text.id}.json`, jsonText(text)])),
    briefs: briefs.value.files,
    claims: jsonText(briefs.value.claims),
  };
  return { value: product, problems };
}

/** Articles -> dataset and its download files, all in memory; null when there are errors. */
export function codeDataset(
  inputs: CodingInputs,
  config: SiteConfig,
  corpus: 'own' | 'any',
  known: KnownCodings = new Map(),
): Outcome<Coded | null> {
  const { value, problems } = codeRows(inputs, corpus, known);
  return { value: value && withTables(value, inputs, config), problems };
}

/**
 * Articles -> dataset; null when there are errors. A row that breaks its table is an error in our own corpus, where a
 * human mends it, and is left out of any other.
 */
export function codeRows(
  inputs: CodingInputs,
  corpus: 'own' | 'any',
  known: KnownCodings = new Map(),
): Outcome<CodedArticles | null> {
  const vocabulary = loadVocabulary(inputs.vocabulary);
  const before = [...vocabulary.problems, ...checkThereAreArticles(inputs)];
  if (hasErrors(before)) return { value: null, problems: before };
  const coded = codeArticles(inputs.articles, vocabulary.value, inputs.corrections, known);
  const found = [...before, ...(corpus === 'own' ? coded.problems : tolerate(coded.problems))];
  if (hasErrors(found)) return { value: null, problems: found };
  const { dataset, texts } = coded.value;
  const kept =
    corpus === 'own' ? { value: dataset, problems: checkRows(dataset, texts) } : leaveOut(dataset, texts);
  const problems = [...found, ...kept.problems, ...checkFormulas(kept.value)];
  if (hasErrors(problems)) return { value: null, problems };
  return { value: { ...coded.value, dataset: kept.value }, problems };
}

const withTables = <T extends CodedArticles>(coded: T, inputs: CodingInputs, config: SiteConfig) => ({
  ...coded,
  tables: datasetFiles(coded.dataset, config, inputs.programVersion),
});

const checkThereAreArticles = ({ articles, articlesFolder }: CodingInputs): Problem[] =>
  articles.size > 0
    ? []
    : [
        {
          code: 'article/none',
          severity: 'error',
          place: articlesFolder,
          message: 'the folder must hold at least one article (.md, .txt or .html)',
          actual: 'none',
          fix: 'Put an article into it, or name another folder.',
        },
      ];

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
