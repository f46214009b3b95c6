// Every number that a text states, in digits or in words: "20,000", "US$450 million", "eight", "forty-two", "8th", "12%".
// Read here from the printed words alone; knows no record.

import type { Span } from '../prose/find-names.ts';
import { scales, tens, units } from '../prose/number-words.ts';

export interface PrintedNumber extends Span {
  /** Null for a number that is only a size: "dozens", "thousands of". */
  readonly value: number | null;
  /** Half of the last printed digit: "4.5 million" is anything from 4.45 to 4.55 million. */
  readonly tolerance: number;
}

const scale = Object.keys(scales).join('|');
const small = [...units, ...tens].join('|');
const number = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.,])(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:st|nd|rd|th|%)?`,
    `|(?<word>${small})(?:-(?<rest>${units.slice(1, 10).join('|')}))?(?!\\p{L})`,
    `|(?<lone>(?<=\\ba )(?:${scale})(?!\\p{L})))(?:[ -](?<scale>${scale})(?!\\p{L}))?`,
    `|(?<![\\p{L}\\p{N}])(?<vague>(?:${scale})s)(?!\\p{L})`,
  ].join(''),
  'giu',
);

/** All numbers, in order; "one" and "zero" too, although they seldom count anything. */
export function readNumbers(text: string): readonly PrintedNumber[] {
  return [...text.matchAll(number)].flatMap(({ 0: hit, index, groups = {} }): readonly PrintedNumber[] => {
    const span = { start: index, end: index + hit.length };
    if (groups.vague !== undefined) return [{ ...span, value: null, tolerance: 0 }];
    const base = readBase(groups);
    if (base === null) return [];
    const times = scales[groups.scale?.toLowerCase() ?? ''] ?? 1;
    const decimals = /\.(\d+)$/.exec(groups.digits ?? '')?.[1]?.length ?? 0;
    const isRounded = times > 1 || decimals > 0;
    return [{ ...span, value: base * times, tolerance: isRounded ? 0.5 * 10 ** -decimals * times : 0 }];
  });
}

function readBase({ digits, word, rest, lone }: Readonly<Record<string, string | undefined>>): number | null {
  if (digits !== undefined) return Number(digits.replaceAll(',', ''));
  if (lone !== undefined) return scales[lone.toLowerCase()] ?? null;
  const ten = tens.indexOf(word?.toLowerCase() ?? '');
  const one = units.indexOf((ten >= 0 ? rest : word)?.toLowerCase() ?? '');
  if (ten >= 0) return (ten + 2) * 10 + Math.max(0, one);
  return one >= 0 ? one : null;
}
