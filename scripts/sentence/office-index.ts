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
  const parts = partsOf(tokens);
  const found: OfficeSpan[] = [];
  for (let first = 0; first < parts.length; first++) {
    for (const { words, office } of index.get(parts[first]?.key ?? '') ?? []) {
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

interface Part extends Span {
  readonly text: string;
  readonly key: string;
}

/** wink-nlp leaves some words whole that it parts elsewhere: "Vice-President" is read as three. */
const partsOf = (tokens: readonly Token[]): Part[] =>
  tokens.flatMap(({ text, lower, start, end }) => {
    if (text.length < 3 || !text.includes('-')) return [{ text, key: withoutStop(lower), start, end }];
    let at = start;
    return text.split(/(-)/).flatMap((word) => {
      const from = at;
      at += word.length;
      return word === '' ? [] : [{ text: word, key: withoutStop(word.toLowerCase()), start: from, end: at }];
    });
  });

/** The index of the last part of a name that begins at `first`; null when the name is not there. */
function endOf(parts: readonly Part[], first: number, words: readonly string[]): number | null {
  if (words.some((word, index) => parts[first + index]?.key !== word)) return null;
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

const withoutStop = (word: string): string =>
  word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;
