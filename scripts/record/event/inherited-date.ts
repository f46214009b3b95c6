// The date of a clause that prints none of its own: a date that leads in before what it is joined to, the day a relative
// clause hangs on ("on Friday, when a dyke gave way"), "hours after", "at that time".

import type { DateMention, Sentence } from '../../sentence/sentence.ts';
import type { Clause, ClauseAnalysis } from '../clauses/clause-analysis.ts';
import { type ClauseDate, datedAs } from '../clauses/clause-date.ts';
import type { WordRange } from '../clauses/clause-text.ts';
import { someIn } from '../clauses/region.ts';
import type { Word } from '../clauses/words.ts';
import { oneOf } from '../one-of.ts';
import type { Reading } from '../reading.ts';

const sameTime =
  /\b(?:at (?:that|the) time|(?:on )?(?:that|the same) (?:day|month|year)|(?:earlier|later) (?:in|that) (?:the )?day)\b/iu;

/** Words of which every such phrase has one. */
const isTime = oneOf('time day month year earlier later');

const isTold = (words: readonly Word[], { first, last }: WordRange): boolean =>
  someIn(words, { from: first, to: last + 1 }, ({ lower }) => isTime(lower));

/** A clause before, by its position, with its date. */
interface DatedClause {
  readonly index: number | null;
  readonly date: ClauseDate | null;
}

export function inheritedDate(
  reading: Reading,
  place: number,
  { words, clauses }: ClauseAnalysis,
  clause: Clause,
  own: readonly WordRange[],
  before: readonly DatedClause[],
): ClauseDate | null {
  const sentence = reading.sentences[place];
  const host = before.findLast(({ index }) => index !== null && clauses[index]?.start !== clause.start);
  if (clause.isCoordinate && host?.date?.isLeading) return host.date;
  // "addressed the Knesset on October 13 and then travelled to Egypt"
  if (clause.isCoordinate && host?.date && isThen(words, clause)) return host.date;
  // "met in Paris on Friday and agreed to open the border"
  if (clause.isCoordinate && clause.isSubjectInherited && host?.date && isOneDay(host.date, clause))
    return host.date;
  // "In 1974 it did agree: a scheme was signed in Muscat"
  if (clause.kind === 'main' && words[clause.start - 1]?.text === ':' && host?.date) return host.date;
  if (clause.kind === 'relative') return dateBefore(reading, words, clause.marker);
  if (clause.kind === 'subordinate' && isSoon(words, clause.marker)) return host?.date ?? null;
  if (clause.kind !== 'main' || !sentence) return null;
  const decision = acts(words, clause)
    ? (meetingDay(reading, sentence) ?? decisionDay(reading, place))
    : null;
  if (decision) return decision;
  if (!own.some((run) => isTold(words, run))) return null;
  const told = own.flatMap(({ first, last }) => words.slice(first, last + 1));
  const said = told.map(({ text }) => text).join(' ');
  const isSame =
    sameTime.test(said) || (reading.article.meta.kind === 'release' && /^(?:Earlier|Later) ,/.test(said));
  const isDay = /\b(?:same|that|in the) day\b/iu.test(said);
  return isSame ? lastDate(reading, sentence, isDay ? isOneDayLong : () => true) : null;
}

/** "The Council extended the mandate", "the Assembly rejected an amendment". */
function acts(words: readonly Word[], { group, subject }: Clause): boolean {
  const isAct = /^(?:adopt|approve|pass|reject|extend|renew|decide|appoint|elect|vote)$/.test(group.lemma);
  if (
    subject === null ||
    !isAct ||
    !group.isPast ||
    group.isPerfect ||
    group.isNegated ||
    group.mood !== 'fact'
  )
    return false;
  const own = words.slice(subject.first, subject.last + 1);
  return /^(?:it|council|assembly|committee|mandates?)$/.test(own.at(-1)?.lower ?? '') || isMandate(own);
}

const isMandate = (own: readonly Word[]): boolean =>
  own.slice(0, 3).some(({ lower }) => /^mandates?$/.test(lower));

/** How many sentences from the top the day of a meeting is told in. */
const top = 8;

const decided = /⟦D(?<at>\d+)⟧[’']s (?:[\p{L}-]+ )?(?:decision|vote|resolution|move)\b/u;
/** How many sentences before a decision may be called by its day. */
const nearby = 3;

/** "Friday’s decision to send a force is right. The council passed a resolution …": the day it was decided. */
function decisionDay(reading: Reading, place: number): ClauseDate | null {
  for (let at = place - 1; at >= Math.max(0, place - nearby); at--) {
    const told = decided.exec(reading.folded[at]?.text ?? '')?.groups?.at;
    const mention = reading.sentences[at]?.mentions[Number(told ?? -1)];
    if (mention?.kind === 'date')
      return { ...datedAs(reading, mention), basis: 'inherited', isLeading: true };
  }
  return null;
}

/** The day of publication, where a release says at its top that the body met on it: "this morning adopted". */
function meetingDay(reading: Reading, sentence: Sentence): ClauseDate | null {
  const { article, sentences, dates } = reading;
  if (article.meta.kind !== 'release') return null;
  for (const { mentions, start } of sentences.slice(0, top)) {
    if (start >= sentence.start) return null;
    const today = mentions.find(
      (mention) =>
        mention.kind === 'date' &&
        dates.get(mention)?.edtf === article.meta.published &&
        /^(?:this (?:morning|afternoon|evening)|today)$/iu.test(
          article.text.slice(mention.start, mention.end),
        ),
    );
    if (today?.kind === 'date') return { ...datedAs(reading, today), basis: 'inherited', isLeading: true };
  }
  return null;
}

/** A day, not a month or a year, and a verb in the past that tells what was agreed or said there. */
const isOneDay = ({ edtf }: ClauseDate, { group }: Clause): boolean =>
  /^[\dX]{4}-[\dX]{2}-\d{2}$/.test(edtf ?? '') &&
  group.isPast &&
  group.mood === 'fact' &&
  /^(?:agree|sign|announce|adopt|decide|pledge|discuss|approve)$/.test(group.lemma);

const isOneDayLong = (edtf: string): boolean => /^[\dX]{4}-[\dX]{2}-\d{2}$/.test(edtf);

const isThen = (words: readonly Word[], { group }: Clause): boolean =>
  [words[group.first - 1], words[group.first], words[group.first + 1]].some((word) => word?.lower === 'then');

const isPeriod = oneOf('year month week day');
const isShort = oneOf('hour hours minute minutes moments shortly soon immediately');

/** "since Friday, when …", "in 2003, the year in which …", "the disaster Friday in which …". */
function dateBefore(reading: Reading, words: readonly Word[], marker: number): ClauseDate | null {
  let at = marker - 1;
  if (words[at]?.text === ',') at--;
  if (isPeriod(words[at]?.lower) && words[at - 1]?.lower === 'the') at -= 2;
  if (words[at]?.text === ',') at--;
  const mention = words[at]?.mention;
  return mention?.kind === 'date' ? { ...datedAs(reading, mention), isLeading: false } : null;
}

/** "hours after a veto killed a rival text" is the same day. */
const isSoon = (words: readonly Word[], marker: number) => isShort(words[marker - 1]?.lower);

/** The date named last before a sentence, in its paragraph or the one before. */
function lastDate(reading: Reading, sentence: Sentence, isFit: (edtf: string) => boolean): ClauseDate | null {
  const found = reading.sentences
    .filter((other) => other.start < sentence.start && other.paragraph >= sentence.paragraph - 2)
    // "It will meet on 12 June. Later in the day …": not on the day that is still to come.
    .filter((other) => !/\b(?:will|shall)\b/u.test(other.text))
    .flatMap(({ mentions }) => mentions)
    .findLast(
      (mention): mention is DateMention =>
        mention.kind === 'date' &&
        isPlain(reading, mention) &&
        !isOfNoun(reading, mention) &&
        isFit(reading.dates.get(mention)?.edtf ?? ''),
    );
  return found ? { ...datedAs(reading, found), basis: 'inherited', isLeading: true } : null;
}

/** "candidates in the November 7 election": the day of what is named behind it. */
const isOfNoun = ({ article: { text } }: Reading, { start, end }: DateMention): boolean =>
  /\b(?:the|an?|its|their) $/u.test(text.slice(Math.max(0, start - 6), start)) &&
  /^ \p{Ll}/u.test(text.slice(end, end + 2));

const isPlain = (reading: Reading, mention: DateMention) => {
  const edtf = reading.dates.get(mention)?.edtf ?? null;
  return edtf !== null && !edtf.includes('/');
};
