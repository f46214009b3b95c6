// Whether what backs a sentence says what the sentence says: the same number, a date no fuller than the known one, a name
// in its letters, a quotation word for word.

import type { Backing } from './backing.ts';
import { spell } from './backing.ts';
import type { Mention } from './find-mentions.ts';
import { findMentions, type Reader } from './find-mentions.ts';
import { isWithin } from './read-dates.ts';
import { readNumbers } from './read-numbers.ts';

/** The mentions of `text` that nothing backs. */
export const findUnbacked = (text: string, backing: Backing, reader: Reader): readonly Mention[] =>
  findMentions(text, reader).filter((mention) => !isBacked(mention, backing));

export function isBacked(mention: Mention, backing: Backing): boolean {
  if (mention.kind === 'number') return isCounted(mention, backing);
  if (mention.kind === 'date')
    return (
      backing.dates.some((date) => isWithin(mention.date, date)) ||
      (/^\d+$/.test(mention.words) && backing.numbers.includes(Number(mention.words)))
    );
  if (mention.kind === 'quotation') return isQuoted(mention.words, backing);
  const words = spell(mention.words);
  const small = `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
  return (
    isNamed(words.split(' '), backing.texts) ||
    (mention.isInitial && isNamed(small.split(' '), backing.texts))
  );
}

/** Whether the words bound to a record are its own: their mentions are backed, or they stand in a cell as they are. */
export function isFactBacked(words: string, backing: Backing): boolean {
  const printed = spell(words);
  // A mark by itself and scripts that do not part words by spaces have no edges to look for.
  const isEdged =
    /[\p{L}\p{N}]/u.test(printed) && /^[\p{Script=Latin}\p{M}\d\s.,;:'"()/%$-]*$/u.test(printed);
  if (printed === '') return true;
  if (backing.texts.some((text) => (isEdged ? holds(text, printed) : text.includes(printed)))) return true;
  const low = printed.toLowerCase();
  const mentions = findMentions(words, { names: () => [], isCommonWord: () => false });
  if (mentions.length > 0) return mentions.every((mention) => isBacked(mention, backing));
  const [counted] = readNumbers(low);
  if (counted?.end === low.length && counted.start === 0) return isCounted({ ...counted, words }, backing);
  if (low === 'no') return backing.numbers.includes(0);
  return backing.texts.some((text) => holds(text.toLowerCase(), low));
}

function isCounted(
  { value, tolerance, words }: { value: number | null; tolerance: number; words: string },
  { numbers, texts }: Backing,
): boolean {
  if (value === null) return texts.some((text) => holds(text.toLowerCase(), spell(words).toLowerCase()));
  return numbers.some((known) => Math.abs(known - value) <= tolerance + 1e-9 * Math.abs(value));
}

/** Each piece between marks of omission stands in one text; the stop at its end is ours. */
function isQuoted(words: string, { texts }: Backing): boolean {
  const pieces = spell(words)
    .replaceAll('"', '')
    .split('…')
    .map((piece) => piece.trim().replace(/[.,;:!?]+$/, ''))
    .filter((piece) => piece !== '');
  return pieces.length > 0 && texts.some((text) => pieces.every((piece) => holds(text, piece)));
}

/** Whether the words of a name, or its parts side by side, stand in the texts: "President" + "Ada Lund". */
function isNamed(words: readonly string[], texts: readonly string[]): boolean {
  if (words.length === 0) return true;
  for (let length = words.length; length > 0; length -= 1) {
    const part = words.slice(0, length).join(' ');
    if (texts.some((text) => holds(text, part)) && isNamed(words.slice(length), texts)) return true;
  }
  return false;
}

/** Whether `part` stands in `text` and is not the middle of longer words. */
function holds(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + part.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
