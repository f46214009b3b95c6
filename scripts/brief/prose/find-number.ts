// Where a number stands in words: "20,000", "$450 million", "eight", "forty-two". Used to see whether words of an article
// already say the number of their record.

import type { Span } from './find-names.ts';
import { scales, tens, units } from './number-words.ts';

const number =
  /(?<![\p{L}\p{N}])(?:(\d[\d,]*(?:\.\d+)?)|(\p{L}+)(?:-(\p{L}+))?)(?:[ -](dozen|hundred|thousand|million|billion|trillion)\b)?/giu;

/** The first place in `text` that says `value`; null when none does. */
export function findNumber(text: string, value: number): Span | null {
  for (const { 0: hit, 1: digits, 2: word = '', 3: rest = '', 4: scale = '', index } of text.matchAll(
    number,
  )) {
    const base =
      digits === undefined
        ? readWords(word.toLowerCase(), rest.toLowerCase())
        : Number(digits.replaceAll(',', ''));
    if (base === null) continue;
    const times = scales[scale.toLowerCase()] ?? 1;
    if (Math.abs(base * times - value) < 1e-6 * Math.max(1, value))
      return { start: index, end: index + hit.length };
  }
  return null;
}

function readWords(word: string, rest: string): number | null {
  const ten = tens.indexOf(word);
  if (ten >= 0) return (ten + 2) * 10 + Math.max(0, units.indexOf(rest));
  if (word === 'dozen') return 12;
  const unit = units.indexOf(word);
  return unit >= 0 && rest === '' ? unit : null;
}
