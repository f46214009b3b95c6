// The names of the vocabulary, looked up at every word of a text: one Map access a word, longest name first.

import type { Span } from '../article/article.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A name that is listed, and what it stands for. */
export interface ListedName {
  readonly id: string;
  readonly kind: 'country' | 'organisation' | 'place' | 'plan';
  readonly form: 'name' | 'adjective' | 'people';
  /** The name it is listed under. */
  readonly name: string;
  readonly countryCode: string | null;
}

export interface NameFound extends Span {
  readonly listed: ListedName;
}

interface PrintedName {
  readonly printed: string;
  readonly listed: ListedName;
}

export interface NameIndex {
  /** Names by their first word, longest first. */
  readonly names: ReadonlyMap<string, readonly PrintedName[]>;
  /** 1 at the hash of each of these words: spares cutting most words of a text out of it. */
  readonly openings: Uint8Array;
}

const hashes = 1 << 16;
const hashWith = (hash: number, code: number): number => (hash * 31 + code) % hashes;

export const slug = (name: string): string =>
  (plain.test(name) ? name : withoutMarks(name))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const plain = /^[\x20-\x26\x28-\x7e]*$/;

/** Latin letters that are no letter with an accent. */
const spelled: Readonly<Record<string, string>> = {
  þ: 'th',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'a',
};

/** Accents and apostrophes dropped, letters of other scripts as numbers. */
const withoutMarks = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[þðøæœßłđħıə]/gu, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}’'ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, (letter) => letter.codePointAt(0)?.toString(16) ?? '');

/** Every name, adjective and people's name of the vocabulary, keyed by its first word. */
export function nameIndex(vocabulary: Vocabulary): NameIndex {
  const index = new Map<string, PrintedName[]>();
  const add = (spelled: string, listed: ListedName) => {
    const name = foldApostrophes(spelled);
    const first = firstWord(name);
    const names = index.get(first) ?? [];
    if (!names.some(({ printed }) => printed === name))
      index.set(first, [...names, { printed: name, listed }]);
    // "the international stabilization force": a long name is itself in small letters too.
    if (listed.kind === 'organisation' && name !== name.toLowerCase() && name.split(' ').length > 2)
      add(name.toLowerCase(), listed);
  };
  for (const { code, name, adjectives, demonyms, capital, aliases } of vocabulary.countries) {
    const country = {
      id: `country-${code.toLowerCase()}`,
      kind: 'country',
      name,
      countryCode: code,
    } as const;
    // "PORTUGAL -- The government has pledged": labels of lists are printed in capitals.
    for (const word of [name, ...aliases, name.toUpperCase()]) add(word, { ...country, form: 'name' });
    for (const word of adjectives) add(word, { ...country, form: 'adjective' });
    for (const word of demonyms) add(word, { ...country, form: 'people' });
    if (capital)
      add(capital, {
        id: `place-${slug(capital)}`,
        kind: 'place',
        form: 'name',
        name: capital,
        countryCode: code,
      });
  }
  for (const { key, name, aliases, countryCode } of vocabulary.organisations)
    for (const word of [name, ...aliases])
      for (const spelling of spellings(word))
        add(spelling, { id: `org-${key}`, kind: 'organisation', form: 'name', name, countryCode });
  for (const { name, aliases, countryCode } of vocabulary.places)
    for (const word of [name, ...aliases])
      add(word, { id: `place-${slug(name)}`, kind: 'place', form: 'name', name, countryCode });
  for (const { name, aliases } of vocabulary.plans)
    for (const word of [name, ...aliases])
      add(word, { id: `plan-${slug(name)}`, kind: 'plan', form: 'name', name, countryCode: null });
  for (const [first, names] of index)
    index.set(
      first,
      names.toSorted((a, b) => b.printed.length - a.printed.length),
    );
  const openings = new Uint8Array(hashes);
  for (const first of index.keys()) {
    let hash = 0;
    for (let at = 0; at < first.length; at++) hash = hashWith(hash, first.charCodeAt(at));
    openings[hash] = 1;
  }
  return { names: index, openings };
}

/** Listed names in a part of a text whose apostrophes are folded, longest first, never overlapping; case counts. */
export function findListedNames(folded: string, { start, end }: Span, index: NameIndex): NameFound[] {
  const found: NameFound[] = [];
  let at = start;
  while (at < end) {
    let wordEnd = at;
    let hash = 0;
    for (; wordEnd < end && isWordCharacter(folded, wordEnd); wordEnd++)
      hash = hashWith(hash, folded.charCodeAt(wordEnd));
    const name = wordEnd > at && index.openings[hash] === 1 ? nameAt(folded, at, wordEnd, end, index) : null;
    if (name) found.push(name);
    at = name?.end ?? Math.max(wordEnd, at + 1);
  }
  return found;
}

/** The longest name that begins with the word between `start` and `wordEnd`; no letter follows it before `end`. */
function nameAt(text: string, start: number, wordEnd: number, end: number, { names }: NameIndex) {
  for (const { printed, listed } of names.get(text.slice(start, wordEnd)) ?? []) {
    const after = start + printed.length;
    if (after > end || !goesOn(text, wordEnd, printed, wordEnd - start)) continue;
    if (after === end || !isWordCharacter(text, after)) return { start, end: after, listed };
  }
  return null;
}

/** Whether a text goes on as a name does; letter by letter, for of the many names in "United" nearly all differ at the next. */
function goesOn(text: string, position: number, name: string, from: number): boolean {
  for (let at = from; at < name.length; at++)
    if (text.charCodeAt(position + at - from) !== name.charCodeAt(at)) return false;
  return true;
}

/** "UN High Commissioner" is printed "U.N. High Commissioner" and "United Nations High Commissioner" too. */
function spellings(name: string): readonly string[] {
  const [, owner, rest] = /^(UN|U\.N\.|United Nations|US|U\.S\.) (.+)$/.exec(name) ?? [];
  if (owner === undefined || rest === undefined) return [name];
  const forms =
    owner.startsWith('U') && /^U\.?S/.test(owner) ? ['US', 'U.S.'] : ['UN', 'U.N.', 'United Nations'];
  return [name, ...forms.map((form) => `${form} ${rest}`).filter((form) => form !== name)];
}

/** As names of the index are spelled; of the same length. */
export const foldApostrophes = (text: string): string =>
  /[’ʼ]/.test(text) ? text.replace(/[’ʼ]/g, "'") : text;

const firstWord = (text: string): string => text.slice(0, endOfWord(text, 0));

function endOfWord(text: string, start: number): number {
  let end = start;
  while (isWordCharacter(text, end)) end++;
  return end;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Letters and digits; ASCII is told without a pattern, for this is asked of every character of every article. */
function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 127) return letterOrDigit.test(text[at] ?? '');
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}
