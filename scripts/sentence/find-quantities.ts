// Finds numbers and what they count: "up to 20,000 security personnel", "$450 million", "nine other nations".
// Numbers that are labels ("Level 2", "Resolution 2803"), ordinals, times and parts of dates are left alone.

import type { Span } from '../article/article.ts';
import type { Currency, Vocabulary } from '../vocabulary/vocabulary.ts';
import { numberFinder } from './quantity/find-numbers.ts';
import { type QualifierFound, qualifierReader } from './quantity/read-qualifier.ts';
import { type Counted, unitReader } from './quantity/read-unit.ts';
import type { QuantityMention } from './sentence.ts';
import type { BareSentence } from './split-sentences.ts';

/** How far round a number its words are looked for. */
const reach = 60;

const label =
  /(?:\b(?:[Ll]evel|[Rr]esolutions?|[Rr]esolution (?:tagged|numbered)(?: \d{3,4} \()?|[Aa]rticles?|[Cc]hapter|[Ss]ection|[Pp]hase|[Cc]ategory|[Nn]o\.?|[Nn]umber|[Gg]roup|[Cc]hannel|[Hh]ighway|[Ff]light|[Pp]ages?|[Pp]aragraphs?|[Rr]oom|[Rr]oute|[Tt]ier|[Tt]ype|[Cc]lass|[Vv]ersion|[Pp]art|[Aa]nnex|[Ii]tems?|[Pp]oint|[Ss]tage|[Rr]ound|Day|Week|[Aa]ged?|Act|Boeing|Airbus|G|UN|A\/RES\/|S\/RES\/)\s?|[#№/]|\d\+)$/u;
const labelAfter = /^(?:st|nd|rd|th)\b|^[:/+]\d|^-?\p{Lu}|^ ?[ap]\.?m\b|^ o[’']clock\b/u;

/** A finder for one vocabulary; patterns are compiled once. */
export function quantityFinder(
  vocabulary: Vocabulary,
): (text: string, sentence: BareSentence, taken: readonly Span[]) => QuantityMention[] {
  const findNumbers = numberFinder(vocabulary.numbers, vocabulary.currencies);
  const unitOf = unitReader(vocabulary.units);
  const qualifierOf = qualifierReader(vocabulary.qualifiers);
  const moneyAfter = currencyReader(vocabulary.currencies);
  return (text, sentence, taken) =>
    findNumbers(text, sentence).flatMap((number): QuantityMention[] => {
      if (taken.some((other) => number.start < other.end && other.start < number.end)) return [];
      const before = text.slice(Math.max(sentence.start, number.start - reach), number.start);
      const after = text.slice(number.end, Math.min(sentence.end, number.end + reach));
      if (label.test(before) || labelAfter.test(after)) return [];
      const money: Counted | null = number.currency
        ? { unit: number.currency, dimension: 'money', end: number.end }
        : moneyAfter(after, number.end);
      const read = money ?? unitOf(text, sentence.tokens, number);
      if (read === 'compound' || isEndOfYears(text, number) || isYear(text, number)) return [];
      // "15-0 last year": the year is a date, and counts nothing.
      const isDated =
        read?.dimension === 'time' && taken.some(({ start }) => start >= number.end && start < read.end);
      const counted = isDated ? null : read;
      const found = qualifierOf(before, after);
      const rest = text.slice(counted?.end ?? number.end, Math.min(sentence.end, number.end + reach));
      const isStretch = isStretchOfTime(found, counted, rest);
      return [
        {
          kind: 'quantity',
          start: number.start - (isStretch ? 0 : found.length),
          end: counted?.end ?? number.end,
          value: number.value,
          unit: counted?.unit ?? null,
          dimension: counted?.dimension ?? null,
          qualifier: isStretch ? 'exact' : found.qualifier,
          number: { start: number.start, end: number.end },
        },
      ];
    });
}

/** "the 1992-95 war" */
const isEndOfYears = (text: string, { start, end }: Span): boolean =>
  /\b\d{4}[-–]$/u.test(text.slice(Math.max(0, start - 6), start)) && /^\d{2}$/.test(text.slice(start, end));

/** "within 1967 borders", "the pre-1948 war": a year, and nothing is counted. */
const isYear = (text: string, { start, end }: Span): boolean =>
  /^(?:1[89]|20)\d\d$/.test(text.slice(start, end)) &&
  /^ (?:border|boundary|boundarie|line|frontier|war|accord|agreement|treatie|treaty|convention|constitution|revolution|uprising|coup|genocide|massacre|election)s?\b/u.test(
    text.slice(end, end + 16),
  );

const spanning = /^(?:spanning|across|over|during|in|held)\b/u;
const measures =
  /^(?:for|lasted|lasting|took|taken|taking|after|of|than|spent|been|is|was|within|with|at|some|last|by|to|and|ran|runs|running|served)$/;

/** "phase it out over six years", "Over eight sessions in two days": across them, not more than them. */
const isStretchOfTime = (
  { phrase, atStart, before }: QualifierFound,
  counted: Counted | null,
  rest: string,
) =>
  phrase === 'over' &&
  (counted?.dimension === 'time'
    ? (atStart || (before !== '' && !measures.test(before))) && !/^ (?:ago|old|earlier|later)\b/u.test(rest)
    : atStart && spanning.test(rest.trim()));

/** "420 million euros", "80 million Canadian dollars". */
function currencyReader(currencies: readonly Currency[]) {
  const codes = new Map(
    currencies.flatMap(({ names, code }) =>
      [...names, code].map((name) => [name.toLowerCase(), code] as const),
    ),
  );
  return (after: string, position: number): Counted | null => {
    const [blank = '', one = '', two = ''] =
      /^\s*(?=(\p{L}[\p{L}.]{0,30})(?:\s(\p{L}{1,30}))?)/u.exec(after) ?? [];
    // "U.S. dollars" keeps its stops, "dollars." ends a sentence.
    const word = [`${one} ${two}`, one, one.replace(/\.$/, '')].find((name) => codes.has(name.toLowerCase()));
    if (word === undefined) return null;
    const unit = codes.get(word.toLowerCase()) ?? '';
    const length = blank.length + word.length;
    return { unit, dimension: 'money', end: position + length };
  };
}
