// Finds offices and titles in the words of a sentence: "Minister of Foreign Affairs", "Maj. Gen.", "Vice-President".

import type { Span } from '../article/article.ts';
import type { Office } from '../vocabulary/vocabulary.ts';
import type { Token } from './sentence.ts';

export interface OfficeSpan extends Span {
  /** The office as the vocabulary names it. */
  readonly name: string;
  readonly kind: Office['kind'];
}

/** Offices by the first word of each of their names, the longest name first. */
export type OfficeIndex = ReadonlyMap<string, readonly OfficeName[]>;

interface OfficeName {
  readonly words: readonly string[];
  readonly office: Office;
}

export function officeIndex(offices: readonly Office[]): OfficeIndex {
  const index = new Map<string, OfficeName[]>();
  for (const office of offices)
    for (const name of [office.name, ...office.aliases]) {
      const words = wordsOf(name);
      const others = index.get(words[0] ?? '') ?? [];
      index.set(words[0] ?? '', [...others, { words, office }]);
    }
  for (const [first, names] of index)
    index.set(
      first,
      names.toSorted((a, b) => b.words.length - a.words.length),
    );
  return index;
}

/** Offices in order, longest first; none that overlaps a listed name. */
export function findOffices(
  tokens: readonly Token[],
  index: OfficeIndex,
  listed: readonly Span[],
): OfficeSpan[] {
  const parts = tokens.some(isWhole) ? tokens.flatMap(partsOf) : tokens;
  const found: OfficeSpan[] = [];
  for (let first = 0; first < parts.length; first++) {
    const names = index.get(keyOf(parts[first]));
    if (names === undefined) continue;
    for (const { words, office } of names) {
      const last = endOf(parts, first, words);
      if (last === null) continue;
      const [start, end] = [parts[first]?.start ?? 0, parts[last]?.end ?? 0];
      if (listed.some((name) => name.start < end && start < name.end)) continue;
      found.push({ start, end, name: office.name, kind: office.kind });
      first = last;
      break;
    }
  }
  return found;
}

type Part = Pick<Token, 'text' | 'lower' | 'start' | 'end'>;

/** wink-nlp leaves some words whole that it parts elsewhere: "Vice-President" is read as three. */
const isWhole = ({ text }: Part): boolean => text.length > 2 && text.includes('-');

function partsOf(token: Part): Part[] {
  if (!isWhole(token)) return [token];
  let at = token.start;
  return token.text.split(/(-)/).flatMap((text) => {
    const start = at;
    at += text.length;
    return text === '' ? [] : [{ text, lower: text.toLowerCase(), start, end: at }];
  });
}

/** The index of the last part of a name that begins at `first`; null when the name is not there. */
function endOf(parts: readonly Part[], first: number, words: readonly string[]): number | null {
  // From the second word on: the first was looked up.
  for (let index = 1; index < words.length; index++)
    if (keyOf(parts[first + index]) !== words[index]) return null;
  const last = first + words.length - 1;
  // "Gen" and the full stop of "Gen. Odom" may be two tokens.
  const [word, stop, next] = [parts[last], parts[last + 1], parts[last + 2]];
  const isShort = stop?.text === '.' && stop.start === word?.end && /^\p{Lu}/u.test(next?.text ?? '');
  return isShort && (word?.text.length ?? 9) < 6 ? last + 1 : last;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’']s\b/gu, " 's")
    .split(/ |(?<=-)|(?=-)/)
    .map(withoutStop);

const keyOf = (part: Part | undefined): string => withoutStop(part?.lower ?? '');

const withoutStop = (word: string): string =>
  word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;
