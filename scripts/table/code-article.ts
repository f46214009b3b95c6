// One file becomes all that is coded from it: plain data that depends on the file and the vocabulary alone, so that it can
// be made by any worker on any machine, kept, and merged with others in any order.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Article } from '../article/article.ts';
import { articleParser } from '../article/parse-article.ts';
import type { Problem } from '../problem.ts';
import type { AnyCodedRecord } from '../record/coded-record.ts';
import { recordExtractor } from '../record/extract.ts';
import { readingOf, toolbox } from '../record/reading.ts';
import { compileLexicon } from '../sentence/lexicon.ts';
import { readSentences } from '../sentence/read-sentences.ts';
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

/** A coder for one vocabulary; its patterns are compiled when the first article comes. */
export function articleCoder(vocabulary: Vocabulary): ArticleCoder {
  const parseArticle = articleParser(vocabulary);
  let code: ((article: Article) => CodedArticle) | undefined;
  return (file, text) => {
    const { value: article, problems } = parseArticle(file, text);
    if (article === null) return { coded: null, problems };
    code ??= parsedCoder(vocabulary);
    return { coded: code(article), problems };
  };
}

function parsedCoder(vocabulary: Vocabulary): (article: Article) => CodedArticle {
  const lexicon = compileLexicon(vocabulary);
  const extract = recordExtractor(toolbox(lexicon));
  return (article) => {
    const read = readSentences(article, lexicon);
    const records = extract(readingOf(read, lexicon));
    return {
      article,
      text: articleText(read),
      records,
      sentenceCount: read.sentences.length,
      codedSentenceCount: countCoded([read], records),
    };
  };
}
