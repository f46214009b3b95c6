// What a number counts: the noun after it. "up to 20,000 security personnel", "15-member", "Fourteen of the council's 15 members".

import type { Unit } from '../../vocabulary/vocabulary.ts';
import type { Token } from '../sentence.ts';
import type { NumberFound } from './find-numbers.ts';

export interface Counted {
  readonly unit: string;
  readonly dimension: string | null;
  /** Where the noun ends. */
  readonly end: number;
}

/** `compound`: "two-state", which counts nothing; null: no noun follows. */
export type UnitReader = (
  text: string,
  tokens: readonly Token[],
  number: NumberFound,
) => Counted | 'compound' | null;

/** A reader for one list of units. */
export function unitReader(units: readonly Unit[]): UnitReader {
  const known = new Map(
    units.flatMap((unit) => [unit.singular, unit.plural].map((word) => [word.toLowerCase(), unit] as const)),
  );
  return (text, tokens, number) => {
    const share = /^ ?(?:%|per ?cent\b)/u.exec(text.slice(number.end, number.end + 10))?.[0];
    if (share) return { unit: '%', dimension: 'share', end: number.end + share.length };
    // "a 15-0 vote": the first number of a pair has no noun of its own.
    if (/^[-–]\d/u.test(text.slice(number.end, number.end + 2))) return null;
    const first = firstTokenAfter(tokens, number.end);
    if (first >= tokens.length) return null;
    // "fell from 40 a day to 10": how often, and of what is not said.
    if (/^ an? (?:day|week|month|year|hour|minute)\b/u.test(text.slice(number.end, number.end + 12)))
      return null;
    if (tokens[first]?.text === '-' && tokens[first]?.start === number.end)
      return hyphened(tokens[first + 1], known);
    if (isUnhyphened(tokens[first], tokens[first + 1])) return hyphened(tokens[first], known);
    const nation = tokens[first];
    if (nation && isNation(nation, tokens[first + 1]))
      return { unit: 'people', dimension: 'people', end: nation.end };
    const nouns = nounsAfter(tokens, first, known);
    const head = nouns.at(-1);
    if (!head)
      return people.test(tokens[first]?.lower ?? '')
        ? { unit: 'people', dimension: 'people', end: number.end }
        : null;
    if (people.test(head.lower) && (head.lower !== 'others' || isHarmed(text, number)))
      return { unit: 'people', dimension: 'people', end: head.end };
    const joined = hyphenedUnit(text, head, known);
    if (joined) return joined;
    const two = nouns
      .slice(-2)
      .map((noun) => noun.lower)
      .join(' ');
    // "922 million cubic metres": the adjective belongs to the unit; "47 automatic meters" count devices.
    const before = nouns.length === 1 ? tokens[tokens.indexOf(head, first) - 1] : undefined;
    const plain = known.get(two) ?? known.get(head.lower);
    const isLength = plain?.dimension === 'length' && before !== undefined;
    const unit = (isLength && known.get(`${before.lower} ${head.lower}`)) || plain;
    if (
      head.lower === 'meters' &&
      isLength &&
      unit === plain &&
      before.start >= (tokens[first]?.start ?? 0) &&
      before.pos === 'ADJ'
    )
      return { unit: 'meters', dimension: null, end: head.end };
    return { unit: unit?.unit ?? head.lower, dimension: unit?.dimension ?? null, end: head.end };
  };
}

/** "800 million kilowatt-hours": a unit that is listed with its hyphen. */
function hyphenedUnit(text: string, head: Token, known: ReadonlyMap<string, Unit>): Counted | null {
  const rest = /^-\p{L}+/u.exec(text.slice(head.end, head.end + 20))?.[0];
  const unit = rest === undefined ? undefined : known.get(head.lower + rest.toLowerCase());
  return unit && rest ? { unit: unit.unit, dimension: unit.dimension, end: head.end + rest.length } : null;
}

/** "left 83 missing": people, though no noun says so. */
const people = /^(?:missing|dead|wounded|injured|killed|others|homeless|hurt|ill)$/;
/** "killed 11 people and wounded about 50 others": people as well. */
const isHarmed = (text: string, { start }: NumberFound): boolean =>
  /\b(?:kill|wound|injur|hurt|displac|arrest|detain|abduct)[a-z]*[^.;,]{0,24}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );
/** "350,000 Moroccans crossed the border": a people, before what it did. */
const isNation = (token: Token, next: Token | undefined): boolean =>
  token.pos === 'PROPN' &&
  /^\p{Lu}\p{Ll}+(?:ans|[lnqtkrd]is|ese|urks|urds|erbs|roats|rabs)$/u.test(token.text) &&
  (next === undefined || /^(?:VERB|AUX|ADP|PUNCT)$/.test(next.pos));
/** How many words may stand between a number and its noun; quoted ones may be more. */
const reach = 5;
const quotedReach = 12;

/** "15-member", "298-strong", "27-nation"; "two-state" and "four-door" describe. */
function hyphened(word: Token | undefined, known: ReadonlyMap<string, Unit>): Counted | 'compound' {
  const unit = known.get(word?.lower ?? '');
  const isCounted = unit && unit.dimension !== 'things' && word?.lower !== 'state';
  if (word && isCounted) return { unit: unit.unit, dimension: unit.dimension, end: word.end };
  return word?.lower === 'strong' ? { unit: 'people', dimension: 'people', end: word.end } : 'compound';
}

/** "the 15 member body", "a 12 nation force": printed without the hyphen. */
const isUnhyphened = (word: Token | undefined, next: Token | undefined): boolean =>
  /^(?:member|nation|strong)$/.test(word?.lower ?? '') && next?.pos === 'NOUN' && !/s$/.test(next.lower);

/** The nouns a number counts, after adjectives and owners: "five of the country's poorest provinces". */
function nounsAfter(tokens: readonly Token[], from: number, known: ReadonlyMap<string, Unit>): Token[] {
  let index = from;
  for (let owners = 0; owners < 2; owners++) {
    index = afterModifiers(tokens, index, from, known);
    const nouns: Token[] = [];
    while (
      nouns.length < 3 &&
      isNoun(tokens[index], nouns.at(-1)) &&
      !isWhole(nouns.at(-1), known) &&
      !(nouns.length > 0 ? actsBehind : sides).test(tokens[index]?.lower ?? '')
    )
      nouns.push(tokens[index++] as Token);
    const behindAcronym = tokens[index + 3];
    // "Nine Lake Chad Commission (LCC) members"
    if (index > from && isAcronym(tokens, index) && isNoun(behindAcronym, undefined) && behindAcronym)
      return [behindAcronym];
    // "88 justice and corrections advisers"
    const [lone, second] = nouns;
    if (lone && !second && !known.has(lone.lower) && tokens[index]?.lower === 'and') {
      const joined = nounsAt(tokens, index + 1);
      if (known.get(joined.at(-1)?.lower ?? '')?.dimension === 'people') return joined;
    }
    const isOwner = /^[’']s?$/u.test(tokens[index]?.text ?? '') && tokens[from]?.lower === 'of';
    if (!isOwner) return nouns;
    index++;
  }
  return [];
}

const isAcronym = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' &&
  tokens[at + 2]?.text === ')' &&
  /^\p{Lu}[\p{Lu}\d.-]{1,9}$/u.test(tokens[at + 1]?.text ?? '');

/** "Five countries pledge troops": a noun in the plural that names states or people begins no longer noun. */
const isWhole = (noun: Token | undefined, known: ReadonlyMap<string, Unit>): boolean => {
  const unit = noun && known.get(noun.lower);
  return (
    unit !== undefined &&
    /^(?:states|people)$/.test(unit.dimension ?? '') &&
    unit.plural.toLowerCase() === noun?.lower &&
    unit.plural !== unit.singular &&
    !/^(?:wo)?men$/.test(noun.lower)
  );
};

const nounsAt = (tokens: readonly Token[], from: number): Token[] => {
  const nouns: Token[] = [];
  while (nouns.length < 3 && isNoun(tokens[from + nouns.length], nouns.at(-1)))
    nouns.push(tokens[from + nouns.length] as Token);
  return nouns;
};

function afterModifiers(
  tokens: readonly Token[],
  start: number,
  from: number,
  known: ReadonlyMap<string, Unit>,
): number {
  let index = start;
  let limit = from + reach;
  let isQuoted = false;
  while (index < Math.min(tokens.length, limit)) {
    const token = tokens[index];
    const isMark = /^[“”"]$/u.test(token?.text ?? '');
    if (isMark) [isQuoted, limit] = [!isQuoted, from + quotedReach];
    // "20 regional and international bodies"
    const isPair = tokens[index - 1]?.pos === 'ADJ' && tokens[index + 1]?.pos === 'ADJ' && index > from;
    const joins = token?.lower === 'and' && ((limit > from + reach && !isQuoted) || isPair);
    if (!isMark && !isQuoted && !joins && !isModifier(token, known)) break;
    index++;
  }
  return index;
}

const isModifier = (token: Token | undefined, known: ReadonlyMap<string, Unit>): boolean =>
  token !== undefined &&
  (/^(?:ADJ|DET|ADV)$/.test(token.pos) ||
    /^(?:-|other|more|additional|further|new|of|the|its|UN|’s|'s|U\.S\.|U\.N\.)$/u.test(token.text) ||
    (token.pos === 'PROPN' && !known.has(token.lower)) ||
    (/^\p{Lu}{2,6}$/u.test(token.text) && !known.has(token.lower)) ||
    (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) && !actsByItself.test(token.lower)));

/** "12 abstained": what the counted did, not what they are. */
const actsByItself =
  /^(?:voted|abstained|opposed|supported|joined|signed|killed|including|voting|abstaining|opposing|died|drowned|backed|attended|being|having)$/;

/** "127 countries voting", "48 votes cast": what they do, whatever the tagger says. */
const actsBehind = /^(?:voting|abstaining|opposing|cast|including)$/;

/** "with 153 supporting and 10 opposing". */
const sides = /^(?:supporting|opposing)$/;

const isNoun = (token: Token | undefined, previous: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:NOUN|PROPN)$/.test(token.pos) &&
  /^\p{L}/u.test(token.text) &&
  !/^(?:tomorrow|today|yesterday|tonight)$/.test(token.lower) &&
  (previous === undefined || token.start - previous.end === 1);

/** Index of the first token that starts at a position or after it: binary search. */
function firstTokenAfter(tokens: readonly Token[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
