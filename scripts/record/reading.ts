// What every extractor is given: a read article, the vocabulary in use, and the dates of the article resolved in order.

import type { Article } from '../article/article.ts';
import { type ResolvedDate, resolveDate } from '../date/resolve-date.ts';
import type { Member } from '../sentence/cast.ts';
import type { Lexicon } from '../sentence/lexicon.ts';
import type { ReadArticle } from '../sentence/read-sentences.ts';
import type { DateMention, Sentence } from '../sentence/sentence.ts';
import { clauseAround } from './clause.ts';
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
  const inline = sentences.map((sentence) => skeletonOf(sentence, 'inline'));
  const folded = inline.map((skeleton) =>
    skeleton.sentence.mentions.some(({ kind }) => kind === 'quotation')
      ? skeletonOf(skeleton.sentence, 'folded')
      : skeleton,
  );
  return { article, sentences, cast, dates: resolveDates(article, sentences), lexicon, inline, folded };
}

const future =
  /\b(?:will|shall|would|is|are) (?:to|be|not|also|then|step|take|hold|meet|visit|travel)\b|\b(?:will|shall|scheduled|expected to|due|plans? to|upcoming|intends? to|set to|until|(?:is|are) (?:\p{L}+ )?\p{L}+ing)\b/u;
const past =
  /\b(?:said|told|announced|reported|added|agreed|ruled|was|were|had|did|\p{L}{3,}ed)\s+(?:late |early |on )?$/u;

/** Whether a date lies ahead, by the words of its clause; a verb in the past right before it says no. */
function isAhead(sentence: Sentence, date: DateMention): boolean {
  const clause = clauseAround(sentence, date);
  const words = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);
  return future.test(words) && !past.test(sentence.text.slice(0, date.start - sentence.start));
}

/** Dates in reading order; a month without a year takes it from the date before it in the same paragraph. */
function resolveDates(article: Article, sentences: readonly Sentence[]): Map<DateMention, ResolvedDate> {
  const resolved = new Map<DateMention, ResolvedDate>();
  let previous: string | null = null;
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) previous = null;
    paragraph = sentence.paragraph;
    for (const mention of sentence.mentions) {
      if (mention.kind !== 'date') continue;
      const { meaning } = mention;
      const isWhole = meaning.kind === 'calendar' && meaning.year !== undefined;
      const tense = !isWhole && isAhead(sentence, mention) ? 'future' : 'past';
      const date = resolveDate(meaning, { published: article.meta.published, previous, tense });
      resolved.set(mention, date);
      if (date.edtf !== null && !date.edtf.includes('/')) previous = date.edtf;
    }
  }
  return resolved;
}
