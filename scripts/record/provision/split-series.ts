// "regional offices, a permanent secretariat and working groups" -> its three members. A comma inside "such as x, y and z"
// or between two adjectives parts nothing.

import type { WordRange } from '../clauses/clause-text.ts';
import type { Word } from '../clauses/words.ts';

/** One range when the words are no series. */
export function splitSeries(words: readonly Word[], { first, last }: WordRange): WordRange[] {
  const whole = [{ first, last }];
  if (isInnerSeries(words, first, last)) return whole;
  const inner = innerList(words, first, last);
  const commas = positions(
    first,
    inner,
    (at) => words[at]?.text === ',' && words[at]?.mention === null && opensMember(words, at + 1),
  );
  const ands = positions(first, last, (at) => words[at]?.lower === 'and' && words[at]?.mention === null);
  const oxford = ands.findLast((at) => words[at - 1]?.text === ',' && at - 1 > first && at < inner);
  // "a parliament, a budget, and control over defence, affairs and religion": the last member has a series of its own.
  const parts = commas.filter((at) => oxford === undefined || at + 1 < oxford);
  if (oxford !== undefined) return cut(words, { first, last }, [...parts, oxford - 1]);
  const lastComma = parts.at(-1);
  if (lastComma !== undefined) {
    const and = ands.find((at) => at > lastComma + 1 && at < inner);
    return and === undefined ? whole : cut(words, { first, last }, [...parts, and]);
  }
  const pair = ands.find((at) => isPair(words, first, at));
  return pair === undefined || pair > inner ? whole : cut(words, { first, last }, [pair]);
}

/** "participation by envoys, patriarchs and leaders": the series is of those who take part; "by 2030" is a date. */
function isInnerSeries(words: readonly Word[], first: number, last: number): boolean {
  const comma = words.findIndex(({ text }, at) => at > first && at <= last && text === ',');
  return words
    .slice(first, comma === -1 ? first : comma)
    .some(
      ({ lower, mention }, at) =>
        /^(?:by|between|among)$/.test(lower) &&
        mention?.kind !== 'date' &&
        words[first + at + 1]?.mention?.kind !== 'date',
    );
}

const positions = (first: number, last: number, test: (at: number) => boolean): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(test);

/** Where words begin that list examples: they are part of the member before them. */
function innerList(words: readonly Word[], first: number, last: number): number {
  for (let at = first; at <= last; at++)
    if (
      (words[at]?.lower === 'such' && words[at + 1]?.lower === 'as') ||
      /^(?:including|especially)$/.test(words[at]?.lower ?? '') ||
      (words[at]?.lower === 'among' && words[at + 1]?.lower === 'them')
    )
      return at - 2;
  return last;
}

/** A member begins with a noun and what goes before it. */
const opensMember = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    (word.mention !== null ||
      (word.pos === 'VERB' && /ing$/.test(word.lower)) ||
      /^(?:DET|NOUN|ADJ|PROPN|NUM|PRON|CCONJ|PART)$/.test(word.pos) ||
      /^(?:for|to)$/.test(word.lower)) &&
    !/^(?:which|who|where|not|even|with)$/.test(word.lower)
  );
};

/** "a centre and a platform", "the deployment of x and the training of y", "for x and for y": alike on both sides. */
function isPair(words: readonly Word[], first: number, and: number): boolean {
  const [left, right] = [words[skipVerb(words, first)], words[and + 1]];
  const isArticle = (word: Word | undefined) => /^(?:an?|the)$/.test(word?.lower ?? '');
  if (isArticle(left) && isArticle(right))
    return /^(?:an?)$/.test(left?.lower ?? '') === /^(?:an?)$/.test(right?.lower ?? '');
  return left?.lower === 'for' && right?.lower === 'for';
}

/** "creating an international centre and …": the list begins behind the verb. */
const skipVerb = (words: readonly Word[], first: number) =>
  words[first]?.pos === 'VERB' && /ing$/.test(words[first]?.lower ?? '') ? first + 1 : first;

function cut(words: readonly Word[], { first, last }: WordRange, at: readonly number[]): WordRange[] {
  const parts: WordRange[] = [];
  let start = first;
  for (const position of [...new Set(at)].toSorted((a, b) => a - b)) {
    parts.push({ first: start, last: position - 1 });
    start = position + 1;
  }
  parts.push({ first: start, last });
  const trimmed = parts.map((part) => trim(words, part)).filter((part) => part.last >= part.first);
  const stand = trimmed.every((part) => part.last - part.first >= 1 && part.last - part.first < 30);
  return stand && trimmed.length > 1 ? trimmed : [{ first, last }];
}

/** Without "and", "to" and "for" in front. */
function trim(words: readonly Word[], { first, last }: WordRange): WordRange {
  let start = first;
  while (start < last && /^(?:and|or|,|for|to)$/.test(words[start]?.lower ?? '')) start++;
  return { first: start, last };
}

/** "operate continuously, with a secretariat, offices and working groups" -> what comes before, and the members. */
export function splitTail(words: readonly Word[], { first, last }: WordRange): WordRange[] {
  for (let at = last - 2; at > first; at--) {
    if (words[at]?.lower !== 'with' || words[at - 1]?.text !== ',') continue;
    const members = splitSeries(words, { first: at + 1, last });
    if (members.length > 1) return [{ first, last: at - 2 }, ...members];
  }
  return [{ first, last }];
}
