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
  const found: OfficeSpan[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (const { words, office } of index.get(keyOf(tokens[first])) ?? []) {
      const last = endOf(tokens, first, words);
      if (last === null) continue;
      const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
      if (listed.some((name) => name.start < end && start < name.end)) continue;
      found.push({ start, end, name: office.name, kind: office.kind });
      first = last;
      break;
    }
  }
  return found;
}

/** The index of the last token of a name that begins at `first`; null when the name is not there. */
function endOf(tokens: readonly Token[], first: number, words: readonly string[]): number | null {
  if (words.some((word, index) => keyOf(tokens[first + index]) !== word)) return null;
  const last = first + words.length - 1;
  // "Gen" and the full stop of "Gen. Odom" may be two tokens.
  const [word, stop, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  const isShort = stop?.text === '.' && stop.start === word?.end && /^\p{Lu}/u.test(next?.text ?? '');
  return isShort && (word?.text.length ?? 9) < 6 ? last + 1 : last;
}

/** "Vice-President" is three words to wink-nlp; "Mr." and "Mr" are one name. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’']s\b/gu, " 's")
    .split(/ |(?<=-)|(?=-)/)
    .map(withoutStop);

const keyOf = (token: Token | undefined): string => withoutStop(token?.lower ?? '');

const withoutStop = (word: string): string =>
  word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;
