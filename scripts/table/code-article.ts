// A file becomes all that is coded from it: plain data that depends on the file and the vocabulary alone, so that it can
// be made by any worker on any machine, kept, and merged with others in any order.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Article } from '../article/article.ts';
import { articleParser } from '../article/parse-article.ts';
import type { Problem } from '../problem.ts';
import type { AnyCodedRecord } from '../record/coded-record.ts';
import { recordExtractor } from '../record/extract.ts';
import { readingOf, toolbox } from '../record/reading.ts';
import { compileLexicon } from '../sentence/lexicon.ts';
import { type ReadArticle, readAllSentences } from '../sentence/read-sentences.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { articleText } from './article-texts.ts';
import { countCoded } from './count-coded.ts';

export interface CodedArticle {
  readonly article: Article;
  readonly text: ArticleText;
  readonly records: readonly AnyCodedRecord[];
  /** Sentences that were read, and those of them that a record was coded from. */
  readonly sentenceCount: number;
  readonly codedSentenceCount: number;
}

export interface CodedFile {
  /** Null when the file is no article; the problems say why. */
  readonly coded: CodedArticle | null;
  readonly problems: readonly Problem[];
}

export type ArticleCoder = (file: string, text: string) => CodedFile;

/** A file by its path and its text. */
type File = readonly [file: string, text: string];

/** What is coded from each of many files, by path: what would be coded from each alone. */
export type FilesCoder = (files: readonly File[]) => Map<string, CodedFile>;

/** A coder of one file at a time; `filesCoder` codes many with less. */
export function articleCoder(vocabulary: Vocabulary): ArticleCoder {
  const code = filesCoder(vocabulary);
  return (file, text) => {
    const coded = code([[file, text]]).get(file);
    if (coded === undefined) throw new Error(`Bug: nothing was coded of ${file}`);
    return coded;
  };
}

/** So many files take each step of coding together: more gain nothing, and all that is known of them is held at once. */
const atOnce = 20;

/**
 * A coder for one vocabulary; its patterns are compiled when the first article comes. Coding runs through more code than
 * the caches of a processor hold: where each step is taken by several articles before the next, it costs a quarter less.
 */
export function filesCoder(vocabulary: Vocabulary): FilesCoder {
  const parseArticle = articleParser(vocabulary);
  let code: ((articles: readonly Article[]) => CodedArticle[]) | undefined;
  return (files) => {
    const coded = new Map<string, CodedFile>();
    for (let start = 0; start < files.length; start += atOnce) {
      const parsed = files
        .slice(start, start + atOnce)
        .map(([file, text]) => ({ file, ...parseArticle(file, text) }));
      const articles = parsed.flatMap(({ value }) => value ?? []);
      if (articles.length > 0) code ??= parsedCoder(vocabulary);
      const made = new Map(code?.(articles).map((one) => [one.article, one]));
      for (const { file, value, problems } of parsed)
        coded.set(file, { coded: value === null ? null : (made.get(value) ?? null), problems });
    }
    return coded;
  };
}

function parsedCoder(vocabulary: Vocabulary): (articles: readonly Article[]) => CodedArticle[] {
  const lexicon = compileLexicon(vocabulary);
  const extract = recordExtractor(toolbox(lexicon));
  return (articles) => {
    const read = readAllSentences(articles, lexicon);
    const records = extract(read.map((one) => readingOf(one, lexicon)));
    return read.map((one, index) => codedArticle(one, records[index] ?? []));
  };
}

const codedArticle = (read: ReadArticle, records: readonly AnyCodedRecord[]): CodedArticle => ({
  article: read.article,
  text: articleText(read),
  records,
  sentenceCount: read.sentences.length,
  codedSentenceCount: countCoded([read], records),
});
