// Finds numbers and what they count: "up to 20,000 security personnel", "$450 million", "nine other nations".
// Numbers that are labels ("Level 2", "Resolution 2803"), ordinals, times and parts of dates are left alone.

import type { Span } from '../article/article.ts';
import type { Currency, NumberWord, QualifierPhrase, Unit, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { QuantityMention, Token } from './sentence.ts';
import type { BareSentence } from './split-sentences.ts';

type Qualifier = QuantityMention['qualifier'];

interface NumberFound extends Span {
  readonly value: number;
  readonly currency: string | null;
}

const labels =
  /(?:\b(?:level|resolution|article|chapter|section|phase|category|no\.?|number|group|channel|highway|flight|page|paragraph|room|route|tier|type|class|version|part|annex|item|point|stage|round|day|week|under|aged?|G|UN|A\/RES\/|S\/RES\/)\s?|[#№/])$/iu;
const spanning = /^(?:spanning|across|over|during|in|held)\b/u;

/** A finder for one vocabulary; patterns are compiled once. */
export function quantityFinder(
  vocabulary: Vocabulary,
): (text: string, sentence: BareSentence, taken: readonly Span[]) => QuantityMention[] {
  const findNumbers = numberFinder(vocabulary.numbers, vocabulary.currencies);
  const unitOf = unitReader(vocabulary.units);
  const qualifierOf = qualifierReader(vocabulary.qualifiers);
  const currencyNamed = currencyReader(vocabulary.currencies);
  return (text, sentence, taken) =>
    findNumbers(text, sentence).flatMap((number) => {
      if (taken.some((other) => number.start < other.end && other.start < number.end)) return [];
      const before = text.slice(sentence.start, number.start);
      const after = text.slice(number.end, sentence.end);
      if (labels.test(before) || /^(?:st|nd|rd|th)\b|^[:/]\d|^-?\p{Lu}/u.test(after)) return [];
      const money = number.currency ?? currencyNamed(after);
      const counted = money
        ? {
            unit: money,
            dimension: 'money',
            end: number.currency
              ? number.end
              : number.end + (after.match(/^\s*\p{L}+(?:\s\p{L}+)?/u)?.[0].length ?? 0),
          }
        : unitOf(text, sentence.tokens, number);
      if (counted === 'compound') return [];
      const found = qualifierOf(before, after);
      const isSpan =
        found.qualifier === 'more_than' &&
        /^over$/iu.test(found.phrase.trim()) &&
        (counted?.dimension === 'time' ||
          spanning.test(text.slice(counted?.end ?? number.end, sentence.end).trim())) &&
        found.atStart;
      const qualifier: Qualifier = isSpan ? 'exact' : found.qualifier;
      return [
        {
          kind: 'quantity' as const,
          start: number.start - (isSpan ? 0 : found.length),
          end: counted?.end ?? number.end,
          value: number.value,
          unit: counted?.unit ?? null,
          dimension: counted?.dimension ?? null,
          qualifier,
          number: { start: number.start, end: number.end },
        },
      ];
    });
}

function numberFinder(numbers: readonly NumberWord[], currencies: readonly Currency[]) {
  const values = new Map(numbers.map((entry) => [entry.word.toLowerCase(), entry]));
  const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const among = (words: readonly string[]) =>
    words
      .toSorted((a, b) => b.length - a.length)
      .map(literal)
      .join('|');
  const cardinals = among(numbers.filter((entry) => entry.kind === 'cardinal').map((entry) => entry.word));
  const multipliers = among(
    numbers.filter((entry) => entry.kind === 'multiplier').map((entry) => entry.word),
  );
  const symbols = new Map(
    currencies.flatMap((currency) => currency.symbols.map((symbol) => [symbol, currency.code] as const)),
  );
  const digits = '\\d{1,3}(?:[,\\u202f\\u00a0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
  const spelled = `(?:(?:${cardinals})(?:[ -](?:${cardinals}))*)`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,/-]|\\d )(?<symbol>(?:${among([...symbols.keys()])})\\s?)?(?:(?<digits>${digits})|(?<words>${spelled})|(?<lone>(?:an? )?(?:dozen|hundred|thousand|million|billion)(?= )))(?<many>(?:[ -](?:${multipliers}|m|bn|mn|tn|k)\\b)*)(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const scale = (words: string) =>
    words
      .toLowerCase()
      .split(/[ -]/)
      .filter(Boolean)
      .reduce(
        (product, word) =>
          product * (values.get(word)?.value ?? { m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12, k: 1e3 }[word] ?? 1),
        1,
      );

  return (text: string, sentence: Span): NumberFound[] =>
    [...text.slice(sentence.start, sentence.end).matchAll(pattern)].flatMap((match) => {
      const { symbol, digits: figures, words, lone, many } = match.groups ?? {};
      const base = figures
        ? Number(figures.replace(/[,\u202f\u00a0]/g, ''))
        : words
          ? sum(words, values)
          : scale((lone ?? '').replace(/^an? /i, ''));
      const isBareOne =
        base === 1 && !figures && !many && text[sentence.start + match.index + match[0].length] !== '-';
      if (!Number.isFinite(base) || isBareOne) return [];
      const start = sentence.start + match.index;
      const currency = symbols.get((symbol ?? '').trim()) ?? null;
      // 2.3 million is 2300000, not 2299999.9999999995
      return [
        {
          start,
          end: start + match[0].length,
          value: Number((base * scale(many ?? '')).toPrecision(12)),
          currency,
        },
      ];
    });
}

const sum = (words: string, values: ReadonlyMap<string, NumberWord>) =>
  words
    .toLowerCase()
    .split(/[ -]/)
    .reduce((total, word) => total + (values.get(word)?.value ?? Number.NaN), 0);

/** The noun a number counts, a hyphened unit ("15-member"), or `compound` for "two-state", which counts nothing. */
function unitReader(units: readonly Unit[]) {
  const known = new Map(
    units.flatMap((unit) => [unit.singular, unit.plural].map((word) => [word.toLowerCase(), unit] as const)),
  );
  return (text: string, tokens: readonly Token[], number: NumberFound) => {
    if (/^ ?(?:%|per ?cent\b)/u.test(text.slice(number.end, number.end + 10))) {
      const end =
        number.end + (/^ ?(?:%|per ?cent)/u.exec(text.slice(number.end, number.end + 10))?.[0].length ?? 0);
      return { unit: '%', dimension: 'share', end };
    }
    const first = tokens.findIndex((token) => token.start >= number.end);
    if (first < 0) return null;
    if (tokens[first]?.text === '-' && tokens[first]?.start === number.end) {
      const word = tokens[first + 1];
      const unit = known.get(word?.lower ?? '');
      if (word && unit && unit.dimension !== 'states' && unit.dimension !== 'things')
        return { unit: unit.unit, dimension: unit.dimension, end: word.end };
      return word?.lower === 'strong'
        ? { unit: 'people', dimension: 'people', end: word.end }
        : ('compound' as const);
    }
    let index = first;
    while (index < tokens.length && index < first + 5 && isModifier(tokens[index], known)) index++;
    const nouns: Token[] = [];
    while (index < tokens.length && nouns.length < 3 && isNoun(tokens[index], nouns.at(-1)))
      nouns.push(tokens[index++] as Token);
    const head = nouns.at(-1);
    if (!head)
      return tokens[first] && /^(?:missing|dead|wounded|injured|killed|others)$/.test(tokens[first].lower)
        ? { unit: 'people', dimension: 'people', end: number.end }
        : null;
    const two = nouns
      .slice(-2)
      .map((noun) => noun.lower)
      .join(' ');
    const unit = known.get(two) ?? known.get(head.lower);
    return { unit: unit?.unit ?? head.lower, dimension: unit?.dimension ?? null, end: head.end };
  };
}

const isModifier = (token: Token | undefined, known: ReadonlyMap<string, Unit>) =>
  token !== undefined &&
  (/^(?:ADJ|DET|ADV)$/.test(token.pos) ||
    /^(?:-|[“”"]|other|more|additional|further|new|of|the|its|UN|’s|'s|U\.S\.|U\.N\.)$/u.test(token.text) ||
    (token.pos === 'PROPN' && !known.has(token.lower)) ||
    (token.pos === 'VERB' &&
      /(?:ed|ing)$/.test(token.lower) &&
      !/^(?:voted|abstained|opposed|supported|joined|signed|killed|including|voting|abstaining)$/.test(
        token.lower,
      )));

const isNoun = (token: Token | undefined, previous: Token | undefined) =>
  token !== undefined &&
  /^(?:NOUN|PROPN)$/.test(token.pos) &&
  /^\p{L}/u.test(token.text) &&
  (previous === undefined || token.start - previous.end === 1);

function qualifierReader(phrases: readonly QualifierPhrase[]) {
  const of = (side: QualifierPhrase['side']) =>
    phrases.filter((entry) => entry.side === side).toSorted((a, b) => b.phrase.length - a.phrase.length);
  const [before, after] = [of('before'), of('after')];
  const none = { qualifier: 'exact' as Qualifier, phrase: '', length: 0, atStart: false };
  return (head: string, tail: string) => {
    const words = head.replace(/\b(?:an?|the|its|a total of) $/u, '');
    const cut = head.length - words.length;
    const lower = words.toLowerCase();
    for (const { phrase, qualifier } of before) {
      if (!lower.endsWith(`${phrase.toLowerCase()} `)) continue;
      const at = words.length - phrase.length - 1;
      if (at > 0 && /[\p{L}\p{N}-]/u.test(words[at - 1] ?? '')) continue;
      return {
        qualifier,
        phrase,
        length: phrase.length + 1 + cut,
        atStart: at === 0 || /[,;:]\s$/.test(words.slice(0, at)),
      };
    }
    const found = after.find(({ phrase }) => tail.toLowerCase().trimStart().startsWith(phrase.toLowerCase()));
    return found ? { ...none, qualifier: found.qualifier } : none;
  };
}

function currencyReader(currencies: readonly Currency[]) {
  const names = new Map(
    currencies.flatMap((currency) =>
      [...currency.names, currency.code].map((name) => [name.toLowerCase(), currency.code] as const),
    ),
  );
  return (after: string): string | null => {
    const [, one, two] = /^\s*(\p{L}[\p{L}.]*)(?:\s(\p{L}+))?/u.exec(after) ?? [];
    return names.get(`${one} ${two}`.toLowerCase()) ?? names.get((one ?? '').toLowerCase()) ?? null;
  };
}
