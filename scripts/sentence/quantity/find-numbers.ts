// Numbers as they are printed become values: "20,000", "forty-five", "a dozen", "2.3 million", "$450 million".

import type { Span } from '../../article/article.ts';
import type { Currency, NumberWord } from '../../vocabulary/vocabulary.ts';

export interface NumberFound extends Span {
  readonly value: number;
  /** ISO 4217, when a symbol stands before the number. */
  readonly currency: string | null;
}

/**
 * "1,2 million", "49,13 per cent": a comma may stand for the point where what follows says so. "8 000 troops": so may a
 * blank for the comma.
 */
const digits =
  '\\d{1,3}(?: \\d{3}){1,3}(?= \\p{L}|-\\p{L})|' +
  '\\d{1,3},\\d{1,2}(?= (?:million|billion|trillion|thousand|per ?cent)\\b| ?%)|\\d{1,3}(?:[,\\u202f\\u00a0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** "on May 12 500 people": behind a name these are two numbers, which are left. */
const behindName = /[\p{Ll},] \p{Lu}\p{L}*\.? $/u;
const uncounted = /\b(?:several|(?:a )?few|(?:a )?couple(?: of)?|many|various|multiple) $/iu;
/** No number with more digits counts anything. */
const longest = 60;
const lone = 'dozen|hundred|thousand|million|billion';
/** Multipliers inside a number that is spelled: "one hundred and fifty-eight", "two thousand four hundred". */
const inWords = '(?:hundred|thousand)';
/** A finder for one vocabulary; the pattern is compiled once. */
export function numberFinder(
  numbers: readonly NumberWord[],
  currencies: readonly Currency[],
): (text: string, sentence: Span) => NumberFound[] {
  const values = new Map(numbers.map(({ word, value }) => [word.toLowerCase(), value]));
  const words = (kind: NumberWord['kind']) =>
    numbers.filter((entry) => entry.kind === kind).map(({ word }) => word);
  const symbols = new Map(
    currencies.flatMap(({ symbols: own, code }) =>
      own.map((symbol) => [symbol.toLowerCase(), code] as const),
    ),
  );
  const symbol = among([...symbols.keys()]);
  /** Characters before the digits or the word that a number must have: "US$ 5", "an hundred". */
  const longestLead = Math.max('an'.length, ...[...symbols.keys()].map(({ length }) => length)) + 1;
  const cardinal = `(?:${among(words('cardinal'))})`;
  // "2 m" is two metres; "$2m" and "2bn" are millions and billions.
  const apart = among(words('multiplier').filter((word) => word.length > 1));
  const close = among(words('multiplier').filter((word) => word.length <= 3));
  const pattern = new RegExp(
    [
      `(?<![\\p{L}\\p{N}.,/]|(?<!\\d)-|\\d )(?<symbol>(?:${symbol})\\s?)?`,
      `(?:(?<digits>${digits})(?<close>(?:${close})(?![\\p{L}\\p{N}]))?`,
      `|(?<words>(?:${cardinal}|an?(?= ${inWords} and ))(?:[ -](?:${cardinal}|${inWords}(?: and(?= ${cardinal}))?)){0,9})`,
      `|(?<lone>(?:an? )?(?:${lone})(?= )))`,
      `(?<many>(?:[ -](?:${apart})\\b){0,3})(?![\\p{L}\\p{N}]|[.,]\\d)`,
    ].join(''),
    'giu',
  );
  // Stands before what every number has. Cheap to look for, being without `u`: with it, "ſ" and "K" are an s and a k.
  const core = new RegExp(`(?=[\\d\u017f\u212a]|${cardinal}|${lone})`, 'gi');
  const product = (many: string) =>
    many
      .toLowerCase()
      .split(/[ -]/)
      .reduce((left, word) => left * (values.get(word) ?? 1), 1);
  /** "two thousand four hundred and six" -> 2406: what stands before "thousand" is whole, "hundred" is of the word before it. */
  const sum = (spelled: string) => {
    let whole = 0;
    let part = 0;
    for (const word of spelled.toLowerCase().split(/ and |[ -]/u)) {
      const value = /^an?$/u.test(word) ? 1 : (values.get(word) ?? Number.NaN);
      if (value === 1000) {
        whole += part * value;
        part = 0;
      } else part = word === 'hundred' ? part * value : part + value;
    }
    return whole + part;
  };

  const read = (match: RegExpExecArray, start: number, text: string): NumberFound | null => {
    const {
      symbol: printed,
      digits: figures,
      close: tight = '',
      words: spelled,
      lone: alone,
      many: apart = '',
    } = match.groups ?? {};
    if (match[0].length > longest || (tight.length === 1 && !printed)) return null;
    // "several hundred guards": nobody says how many hundred.
    if (alone && !/^an? /i.test(alone) && uncounted.test(text.slice(Math.max(0, start - 20), start)))
      return null;
    if (figures?.includes(' ') && behindName.test(text.slice(Math.max(0, start - 20), start))) return null;
    const many = `${tight}${apart}`;
    const base = figures
      ? Number(figures.replace(/^(\d{1,3}),(\d{1,2})$/, '$1.$2').replace(/[ ,\u202f\u00a0]/g, ''))
      : spelled
        ? sum(spelled)
        : product((alone ?? '').replace(/^an? /i, ''));
    const end = start + match[0].length;
    const isBareOne = base === 1 && !figures && many === '' && text[end] !== '-';
    if (!Number.isFinite(base) || isBareOne) return null;
    const currency = symbols.get((printed ?? '').trim().toLowerCase()) ?? null;
    // 2.3 million is 2300000, not 2299999.9999999995
    return { start, end, value: Number((base * product(many)).toPrecision(12)), currency };
  };

  return (text, sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const found: NumberFound[] = [];
    core.lastIndex = 0;
    while (core.test(words)) {
      pattern.lastIndex = Math.max(pattern.lastIndex, core.lastIndex - longestLead);
      const match = pattern.exec(words);
      if (!match) break;
      const number = read(match, sentence.start + match.index, text);
      if (number) found.push(number);
      core.lastIndex = pattern.lastIndex;
    }
    pattern.lastIndex = 0;
    return found;
  };
}

/** Any of the words, the longest first, taken literally. */
const among = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
