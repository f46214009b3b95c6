// The subject of a verb among the words before it: what leads in ("On Monday,", "In response,") and what stands between
// subject and verb ("also", "on Friday") is left out.

import { oneOf } from '../one-of.ts';
import { firstIn, lastIn, type Region, someIn } from './region.ts';
import { isAdverb, type Word } from './words.ts';

export interface SubjectSpan {
  readonly first: number;
  readonly last: number;
}

/** `region` runs from the beginning of the clause to its verb. */
export function subjectOf(words: readonly Word[], region: Region): SubjectSpan | null {
  // Words in quotation marks before a speaker are what was said.
  const quoted = lastIn(words, region, ({ isQuoted }, at) => isQuoted && !isQuotedName(words, at));
  const from = quoted === -1 ? region.from : quoted + 1;
  const last = lastOfSubject(words, { from, to: region.to });
  let first = from;
  while (first <= last) {
    const word = words[first];
    if (isMark(word) || isLeadingAdverb(word) || word?.pos === 'CCONJ') {
      first++;
      continue;
    }
    const behind = leadEnd(words, first, last, region.to);
    if (behind === null) break;
    first = behind;
  }
  return first > last ? null : { first, last };
}

/** "The “Friends of Chad” met": the quotation is a name and nothing else. */
function isQuotedName(words: readonly Word[], at: number): boolean {
  const mention = words[at]?.mention;
  if (mention?.kind !== 'actor') return false;
  let [first, last] = [at, at];
  while (words[first - 1]?.mention === mention) first--;
  while (words[last + 1]?.mention === mention) last++;
  return !isSpoken(words[first - 1]) && !isSpoken(words[last + 1]);
}

const isSpoken = (word: Word | undefined): boolean => word?.isQuoted === true && word.pos !== 'PUNCT';

const opensSubject = oneOf('only both all even not far');

/** "Reportedly the talks …"; in "Both sides" and "Only nine" the word belongs to the subject. */
const isLeadingAdverb = (word: Word | undefined) =>
  word?.pos === 'ADV' && word.isAdverb && !opensSubject(word.lower);

/** Adverbs and a date between a subject and its verb are left out; a date before a comma belongs to the subject. */
function lastOfSubject(words: readonly Word[], { from, to }: Region): number {
  let end = to - 1;
  const at = (position: number) => (position < from ? undefined : words[position]);
  while (isAdverb(at(end))) end--;
  // "on Monday, May 5, 2014, condemned": the comma closes the date.
  if (at(end)?.text === ',' && /^\d{4}$/.test(at(end - 1)?.text ?? '') && at(end - 2)?.text === ',') end--;
  const date = at(end)?.mention;
  if (date?.kind === 'date') {
    let before = end;
    while (at(before)?.mention === date) before--;
    const isApart = at(before)?.text === ',';
    if (at(before)?.pos === 'ADP') before--;
    if (before >= from && !isApart) end = before;
  }
  while (isMark(at(end)) || isAdverb(at(end))) end--;
  return end;
}

const isMark = (word: Word | undefined) =>
  word?.pos === 'PUNCT' && word.mention === null && word.text !== ')';

const isLeadTag = oneOf('ADP SCONJ ADV');
const isLength = oneOf('minutes hours days weeks months years a one two three');
const isTemporal = oneOf('after before');

/** Where the words that lead in end: behind their comma, or behind a date without one; null when none lead in. */
function leadEnd(words: readonly Word[], first: number, last: number, to: number): number | null {
  const word = words[first];
  if (!word) return null;
  const { mention, pos, lower } = word;
  const leads =
    mention?.kind === 'date' ||
    (mention === null && (isLeadTag(pos) || (pos === 'VERB' && /(?:ing|ed|en)$/.test(lower))));
  const isSpan =
    mention?.kind !== 'actor' &&
    isLength(lower) &&
    someIn(words, { from: first, to: Math.min(first + 3, to) }, (other) => isTemporal(other.lower));
  if (!leads && !isSpan) return null;
  const inside = { from: first + 1, to: last };
  const lastComma = lastIn(words, inside, isComma);
  const comma = firstIn(
    words,
    inside,
    (other, at) => isComma(other) && !continuesList(words, at, at !== lastComma),
  );
  if (comma !== -1) return comma + 1;
  if (pos === 'ADP') {
    const fresh = freshNoun(words, first, last);
    if (fresh !== null) return fresh;
  }
  let past = pos === 'ADP' && mention === null ? first + 1 : first;
  const date = past < to ? words[past]?.mention : null;
  if (date?.kind !== 'date') return null;
  while (past <= last && words[past]?.mention === date) past++;
  return past;
}

const isComma = ({ text }: Word) => text === ',';

/** "In Kenya, Uganda and Chad, troops …": the first comma does not end what leads in. */
const continuesList = (words: readonly Word[], comma: number, hasLater: boolean): boolean =>
  hasLater &&
  words[comma - 1]?.mention?.kind === 'actor' &&
  words[comma + 1]?.mention?.kind === 'actor' &&
  someIn(words, { from: comma + 1, to: comma + 6 }, ({ pos }) => pos === 'CCONJ');

const isArticle = oneOf('the a an its their this');
const isNounTag = oneOf('NOUN NUM PROPN');

/** "Under Article 14 the pact …": an article right behind a noun begins the subject. */
function freshNoun(words: readonly Word[], first: number, last: number): number | null {
  const found = firstIn(words, { from: first + 2, to: last + 1 }, ({ pos, mention, lower }, at) => {
    const before = words[at - 1];
    const opens = pos === 'DET' && mention === null && isArticle(lower);
    return opens && (isNounTag(before?.pos) || before?.mention?.kind === 'date');
  });
  return found === -1 ? null : found;
}
