// The subject of a verb among the words before it: what leads in ("On Monday,", "In response,") and what stands between
// subject and verb ("also", "on Friday") is left out.

import { isAdverb } from './auxiliaries.ts';
import type { Word } from './words.ts';

export interface SubjectSpan {
  readonly first: number;
  readonly last: number;
}

/** `positions` run from the beginning of the clause to its verb. */
export function subjectOf(words: readonly Word[], region: readonly number[]): SubjectSpan | null {
  // Words in quotation marks before a speaker are what was said.
  const positions = region.slice(region.findLastIndex((at) => words[at]?.isQuoted) + 1);
  const end = lastOfSubject(words, positions);
  let start = 0;
  while (start <= end) {
    const at = positions[start] ?? 0;
    if (isMark(words[at]) || isLeadingAdverb(words[at]) || words[at]?.pos === 'CCONJ') {
      start++;
      continue;
    }
    const comma = leadEnd(words, positions, start, end);
    if (comma === null) break;
    start = comma;
  }
  const [first, last] = [positions[start], positions[end]];
  return start > end || first === undefined || last === undefined ? null : { first, last };
}

/** "Reportedly the talks …"; in "Both sides" and "Only nine" the word belongs to the subject. */
const isLeadingAdverb = (word: Word | undefined) =>
  word?.pos === 'ADV' && isAdverb(word) && !/^(?:only|both|all|even|not|far)$/.test(word.lower);

/** Adverbs and a date between a subject and its verb are left out; a date before a comma belongs to the subject. */
function lastOfSubject(words: readonly Word[], positions: readonly number[]): number {
  let end = positions.length - 1;
  const at = (index: number) => words[positions[index] ?? -1];
  while (end >= 0 && isAdverb(at(end))) end--;
  const date = at(end)?.mention;
  if (date?.kind === 'date' && at(end - 1)?.text !== ',') {
    let before = end;
    while (before >= 0 && at(before)?.mention === date) before--;
    if (at(before)?.pos === 'ADP') before--;
    if (before >= 0) end = before;
  }
  while (end >= 0 && (isMark(at(end)) || isAdverb(at(end)))) end--;
  return end;
}

const isMark = (word: Word | undefined) =>
  word?.pos === 'PUNCT' && word.mention === null && word.text !== ')';

/** Where the words that lead in end: behind their comma, or behind a date without one; null when none lead in. */
function leadEnd(
  words: readonly Word[],
  positions: readonly number[],
  start: number,
  end: number,
): number | null {
  const at = positions[start] ?? 0;
  const word = words[at];
  const leads =
    word !== undefined &&
    (word.mention?.kind === 'date' ||
      (word.mention === null &&
        (/^(?:ADP|SCONJ|ADV)$/.test(word.pos) ||
          (word.pos === 'VERB' && /(?:ing|ed|en)$/.test(word.lower)))));
  const isSpan =
    word?.mention?.kind !== 'actor' &&
    /^(?:minutes|hours|days|weeks|months|years|a|one|two|three)$/.test(word?.lower ?? '') &&
    positions
      .slice(start, start + 3)
      .some((position) => /^(?:after|before)$/.test(words[position]?.lower ?? ''));
  if (!leads && !isSpan) return null;
  const commas: number[] = [];
  for (let index = start + 1; index < end; index++)
    if (words[positions[index] ?? 0]?.text === ',') commas.push(index);
  const comma = commas.find((index) => !continuesList(words, positions[index] ?? 0, commas.at(-1) !== index));
  if (comma !== undefined) return comma + 1;
  const fresh = freshNoun(words, positions, start, end);
  if (fresh !== null && word?.pos === 'ADP') return fresh;
  let past = start;
  if (word?.pos === 'ADP' && word.mention === null) past++;
  const date = words[positions[past] ?? 0]?.mention;
  if (date?.kind !== 'date') return null;
  while (past <= end && words[positions[past] ?? 0]?.mention === date) past++;
  return past;
}

/** "In Kenya, Uganda and Chad, troops …": the first comma does not end what leads in. */
const continuesList = (words: readonly Word[], comma: number, hasLater: boolean): boolean =>
  hasLater &&
  words[comma - 1]?.mention?.kind === 'actor' &&
  words[comma + 1]?.mention?.kind === 'actor' &&
  words.slice(comma + 1, comma + 6).some((word) => word.pos === 'CCONJ');

/** "Under Article 14 the pact …": an article right behind a noun begins the subject. */
function freshNoun(
  words: readonly Word[],
  positions: readonly number[],
  start: number,
  end: number,
): number | null {
  for (let index = start + 2; index <= end; index++) {
    const [word, before] = [words[positions[index] ?? -1], words[positions[index - 1] ?? -1]];
    const isArticle =
      word?.pos === 'DET' && word.mention === null && /^(?:the|an?|its|their|this)$/.test(word.lower);
    const isNoun = /^(?:NOUN|NUM|PROPN)$/.test(before?.pos ?? '') || before?.mention?.kind === 'date';
    if (isArticle && isNoun) return index;
  }
  return null;
}
