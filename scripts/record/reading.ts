// What every extractor is given: a read article, the vocabulary in use, and the dates of the article resolved in order.

import { edtfBounds } from '../../src/schema/edtf.ts';
import type { Article } from '../article/article.ts';
import { type ResolvedDate, resolveDate } from '../date/resolve-date.ts';
import type { Member } from '../sentence/cast.ts';
import type { Lexicon } from '../sentence/lexicon.ts';
import type { ReadArticle } from '../sentence/read-sentences.ts';
import type { DateMention, Sentence } from '../sentence/sentence.ts';
import { allMatches } from './all-matches.ts';
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
  /** The last day the article can have been published on. */
  readonly lastDay: string | null;
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
  const dates = resolveDates(article, sentences);
  const lastDay = edtfBounds(article.meta.published ?? '')?.end ?? null;
  return { article, sentences, cast, dates, lastDay, lexicon, inline, folded };
}

const future =
  /\b(?:will|shall|is|are) (?:to|be|not|also|then|step|take|hold|meet|visit|travel)\b|\bwould (?!have\b|later\b)|\b(?:will|shall|scheduled|expected to|due|plans? to|upcoming|intends? to|set to|until|(?:is|are) (?:\p{L}+ )?\p{L}+ing)\b/u;
/** A verb, and no noun: not "will visit the wounded on Saturday". */
const past =
  /(?<!\b(?:the|its|his|her|their|those) )\b(?:said|told|announced|reported|added|agreed|ruled|was|were|had|did|\p{L}{3,}ed)\s+(?:late |early |on )?$/u;

/** "agreed to convene a meeting in July" */
const agreedTo =
  /\b(?:agreed|decided|pledged|vowed|promised|offered|threatened|asked|urged|ordered|plans?|planned) (?:[^.;]{0,60} )?to (?!the |an? |its |his |her |their )\p{Ll}{3,}[^.;,]{0,60}$/u;
/** "His party would not leave, he told Reuters on Tuesday": the day of who says so, whatever is said lies ahead. */
const attributed =
  /, (?:[\p{L}’'-]+ ){0,6}[\p{L}’'-]+ (?:said|told|added|wrote|announced|warned)\b(?!.*\b(?:would|will|to)\b)[^,.;]{0,60}$/u;
/** "Chad on Sunday announced it would pay": the day of who says so. */
const saidThen =
  /^ (?:\p{Ll}+ly )?(?:said|told|announced|declared|confirmed|warned|vowed|pledged|promised|urged|called|voted|approved|adopted|rejected|condemned|welcomed|insisted|denied|decided)\b(?! by\b)/u;
/** "was put off until July", "can pay salaries only until January" */
const putOff =
  /\b(?:put off|postponed|delayed|adjourned|deferred|rescheduled|can|could|may)\b[^.;,]{0,40} (?:until|till|(?<=postponed |deferred |rescheduled )to) $/u;
/** "invited them to a summit in Khujand on March 31": of this year, whether it is over or not. */
const invitedTo =
  /\b(?:invit(?:ed|es|ing)|summoned|convened|called) (?:[^.;,]{0,60} )?(?:to|for) (?:an? |the )[^.;,]{0,60}\b(?:summit|meeting|talks|conference|session|visit|round) [^.;,]{0,40}$/u;
/** How many letters before a date its verb may stand. */
const clauseReach = 160;
const joint = /\b(?:after|when|that|as|while|because|since|who|which|but)\b/gu;
const done =
  /\b(?:was|were|had|did|met|held|took|came|went|began|broke|struck|hit|left|sent|fell|rose|fled|shot|won|lost|made|gave|led|fought|brought|sold|bought|built|said|told|\p{L}{3,}ed)\b/u;

/** Whether a date lies ahead, by the words of its clause; a verb in the past right before it says no. */
function isAhead(sentence: Sentence, date: DateMention): boolean {
  const clause = clauseAround(sentence, date);
  const text = withoutQuotations(sentence, date);
  const words = text.slice(clause.start - sentence.start, clause.end - sentence.start);
  const before = text.slice(0, date.start - sentence.start);
  const near = before.slice(-clauseReach);
  const until = /^(?:until|till|to) /u.exec(sentence.text.slice(date.start - sentence.start))?.[0] ?? '';
  if (agreedTo.test(near) || putOff.test(near + until)) return true;
  if (saidThen.test(text.slice(date.end - sentence.start))) return false;
  if (!future.test(words) || past.test(before) || attributed.test(near)) return false;
  // "talks will go on after a meeting ended on Wednesday": the words since the last joint decide.
  const last = allMatches(joint, near).at(-1);
  const own = last ? near.slice(last.index + last[0].length) : near;
  // "It would meet daily, but on September 30 the president backed the plan": a date that leads in goes with what follows.
  const says = /^\W*(?:on |in )?$/u.test(own) ? text.slice(date.end - sentence.start) : own;
  return future.test(says) || !done.test(says);
}

/** “We are going to win,” he said on Monday: what was said tells nothing of the day it was said on. */
function withoutQuotations({ text, start: offset, mentions }: Sentence, date: DateMention): string {
  let told = text;
  for (const { kind, start, end } of mentions)
    if (kind === 'quotation' && !(start <= date.start && date.end <= end))
      told = told.slice(0, start - offset) + ' '.repeat(end - start) + told.slice(end - offset);
  return told;
}

const isSideless = (
  meaning: DateMention['meaning'],
): meaning is Extract<DateMention['meaning'], { kind: 'calendar' }> =>
  meaning.kind === 'calendar' &&
  meaning.year === undefined &&
  meaning.side === undefined &&
  meaning.day !== undefined;

const isOfWho = ({ text, start }: Sentence, date: DateMention): boolean =>
  / who\b[^,.;]*$/u.test(text.slice(0, date.start - start));

/** Dates in reading order; a month without a year takes it from the date before it in the same paragraph. */
function resolveDates(article: Article, sentences: readonly Sentence[]): Map<DateMention, ResolvedDate> {
  const resolved = new Map<DateMention, ResolvedDate>();
  let previous: string | null = null;
  let paragraph = 0;
  for (const sentence of sentences) {
    const first = previous;
    if (sentence.paragraph !== paragraph) previous = null;
    paragraph = sentence.paragraph;
    for (const mention of sentence.mentions) {
      if (mention.kind !== 'date') continue;
      const { meaning } = mention;
      const isWhole = meaning.kind === 'calendar' && meaning.year !== undefined;
      const tense = !isWhole && isAhead(sentence, mention) ? 'future' : 'past';
      // A bare year told by the way gives no year to a day: "who came in 1999 … was killed on June 1".
      const isCounted = meaning.kind === 'from_previous';
      const before =
        previous?.length === 4 && article.meta.published !== null && !isCounted ? null : previous;
      // "President X, who took office on 7 August, …": told by the way, and not of the time of the sentence before.
      const isAside = before !== null && before === first && isOfWho(sentence, mention);
      const isInvited =
        isSideless(meaning) && invitedTo.test(sentence.text.slice(0, mention.start - sentence.start));
      const date = resolveDate(isInvited ? { ...meaning, side: 'this' } : meaning, {
        published: article.meta.published,
        previous: isAside ? null : before,
        tense,
      });
      resolved.set(mention, date);
      if (date.edtf !== null && !date.edtf.includes('/')) previous = date.edtf;
    }
  }
  return resolved;
}
