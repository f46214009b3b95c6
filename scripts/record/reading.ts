// What every extractor is given: a read article, the vocabulary in use, and the dates of the article resolved in order.

import type { Article } from '../article/article.ts';
import { type ResolvedDate, resolveDate } from '../date/resolve-date.ts';
import type { Member } from '../sentence/cast.ts';
import type { Lexicon } from '../sentence/lexicon.ts';
import type { ReadArticle } from '../sentence/read-sentences.ts';
import type { DateMention, Sentence } from '../sentence/sentence.ts';
import { type PatternCompiler, patternCompiler } from './pattern.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';

/** Patterns of all extractors, compiled once for a vocabulary. */
export interface Toolbox {
  readonly lexicon: Lexicon;
  readonly pattern: PatternCompiler;
}

export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly cast: ReadonlyMap<string, Member>;
  readonly dates: ReadonlyMap<DateMention, ResolvedDate>;
  readonly lexicon: Lexicon;
  /** Skeletons of the sentences in the same order, quotations left in place. */
  readonly inline: readonly Skeleton[];
  /** The same with quotations folded. */
  readonly folded: readonly Skeleton[];
}

export const toolbox = (lexicon: Lexicon): Toolbox => ({
  lexicon,
  pattern: patternCompiler(lexicon.vocabulary.verbs),
});

export function readingOf({ article, sentences, cast }: ReadArticle, lexicon: Lexicon): Reading {
  return {
    article,
    sentences,
    cast,
    dates: resolveDates(article, sentences),
    lexicon,
    inline: sentences.map((sentence) => skeletonOf(sentence, 'inline')),
    folded: sentences.map((sentence) => skeletonOf(sentence, 'folded')),
  };
}

const futureWords =
  /\b(?:will|shall|is to|are to|scheduled|expected to|due|plans? to|upcoming|intends? to|set to|later this)\b/u;

/** Dates in reading order; a month without a year takes it from the date before it in the same paragraph. */
function resolveDates(article: Article, sentences: readonly Sentence[]): Map<DateMention, ResolvedDate> {
  const resolved = new Map<DateMention, ResolvedDate>();
  let previous: string | null = null;
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) previous = null;
    paragraph = sentence.paragraph;
    const tense = futureWords.test(sentence.text) ? 'future' : 'past';
    for (const mention of sentence.mentions) {
      if (mention.kind !== 'date') continue;
      const date = resolveDate(mention.meaning, { published: article.meta.published, previous, tense });
      resolved.set(mention, date);
      if (date.edtf !== null && !date.edtf.includes('/')) previous = date.edtf;
    }
  }
  return resolved;
}
