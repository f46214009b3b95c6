// Captures that are at hand, each read as the build reads it, with the facts in it.

import type { Article } from '../article/article.ts';
import { articleParser } from '../article/parse-article.ts';
import { readingOf, toolbox } from '../record/reading.ts';
import { compileLexicon } from '../sentence/lexicon.ts';
import { readSentences } from '../sentence/read-sentences.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { factFinder, type ParagraphFacts } from './article-facts.ts';

export interface FactSheet {
  readonly article: Article;
  readonly paragraphs: readonly ParagraphFacts[];
  /** Ids of all actors it names. */
  readonly actors: ReadonlySet<string>;
}

export interface FactReader {
  readonly parse: ReturnType<typeof articleParser>;
  /** Dates are completed from `published` when the article itself does not say when it came out. */
  readonly sheet: (article: Article, published?: string | null) => FactSheet;
}

/** For one vocabulary; compiled once. */
export function factReader(vocabulary: Vocabulary): FactReader {
  const lexicon = compileLexicon(vocabulary);
  const find = factFinder(toolbox(lexicon));
  return {
    parse: articleParser(vocabulary),
    sheet: (article, published = null) => {
      const dated = { ...article, meta: { ...article.meta, published: article.meta.published ?? published } };
      const reading = readingOf(readSentences(dated, lexicon), lexicon);
      return { article: dated, paragraphs: find(reading), actors: new Set(reading.cast.keys()) };
    },
  };
}
