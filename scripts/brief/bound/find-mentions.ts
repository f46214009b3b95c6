// What a text states that only a source can know: numbers, dates, proper names and quotations, each with its place. It reads
// the words as a stranger would and does not know how they were made, so that it can be used to check them.

import type { NameFinder, Span } from '../prose/find-names.ts';
import { isFunctionWord } from './function-words.ts';
import type { PartialDate } from './read-dates.ts';
import { readDates } from './read-dates.ts';
import { readNumbers } from './read-numbers.ts';

interface Printed extends Span {
  readonly words: string;
}

export type Mention = Printed &
  (
    | { readonly kind: 'number'; readonly value: number | null; readonly tolerance: number }
    | { readonly kind: 'date'; readonly date: PartialDate }
    | { readonly kind: 'quotation' }
    /** At the head of a sentence a common word has a capital too. */
    | { readonly kind: 'name'; readonly isInitial: boolean }
  );

export interface Reader {
  readonly names: NameFinder;
  /** Whether some text writes the word without a capital. */
  readonly isCommonWord: (word: string) => boolean;
}

const quotation = /[“"][^“”"]*[”"]?|”/gu;
const capitalised =
  /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:(?!’s(?!\p{L}))[.’'-][\p{L}\p{M}\p{N}]+)*(?![\p{L}\p{M}\p{N}\p{Sc}])/gu;
const opening = /[\s(‘“"□]/u;
const stop = /[.!?…:;]/u;

/** All mentions of a text in order; one place is one mention, and inside a quotation nothing more is looked for. */
export function findMentions(text: string, reader: Reader): readonly Mention[] {
  const found: Mention[] = [];
  const add = (mention: Mention) => {
    const { start, end } = mention;
    if (!found.some((other) => start < other.end && other.start < end)) found.push(mention);
  };
  const print = (start: number, end: number): Printed => ({ start, end, words: text.slice(start, end) });
  for (const { 0: hit, index } of text.matchAll(quotation))
    add({ ...print(index, index + hit.length), kind: 'quotation' });
  for (const { start, end, ...date } of readDates(text)) add({ ...print(start, end), kind: 'date', date });
  for (const { start, end, value, tolerance } of readNumbers(text))
    if (value !== 1 && value !== 0) add({ ...print(start, end), kind: 'number', value, tolerance });
  for (const { start, end } of findRuns(text, reader))
    add({ ...print(start, end), kind: 'name', isInitial: isAtStart(text, start) });
  return found.toSorted((a, b) => a.start - b.start);
}

/** Words with a capital, side by side as one; the first of a sentence only when it must be a name. */
function findRuns(text: string, reader: Reader): readonly Span[] {
  const runs: Span[] = [];
  const named = reader.names(text);
  for (const { 0: word, index } of text.matchAll(capitalised)) {
    // "CA$80 million": the letters of a currency.
    if (/^\p{Sc}/u.test(text.slice(index + word.length, index + word.length + 1))) continue;
    const isKnown = named.some(({ start, end }) => start <= index && index < end);
    if (!isKnown && isAtStart(text, index) && isOrdinary(word, reader)) continue;
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, index) === ' ')
      runs[runs.length - 1] = { start: last.start, end: index + word.length };
    else runs.push({ start: index, end: index + word.length });
  }
  return runs;
}

/** Only spaces and opening marks since the start, or since a stop. Read backwards: a text may be long. */
function isAtStart(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && opening.test(text.charAt(end - 1))) end -= 1;
  const last = text.charAt(end - 1);
  return end === 0 || /[—–]/u.test(last) || stop.test(last === '”' ? text.charAt(end - 2) : last);
}

function isOrdinary(word: string, { isCommonWord }: Reader): boolean {
  const low = word.toLowerCase();
  return isFunctionWord(low) || isCommonWord(low) || readNumbers(low).length > 0;
}
