// What only a fact may say, as patterns. One list serves both sides: words of records are bound by it, template words are
// checked against it, so that what the one leaves free the other never refuses.

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const numberWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|trillions?';

/** Quotation marks, numbers, number words and months. */
export const barePattern = `[“”"]|\\p{N}[\\p{N}.,]*|(?<!\\p{L})(?:${numberWords}|${months})(?!\\p{L})`;

/** The same with what belongs to them: a whole quotation, a sign, a unit of money, the rest of a hyphenated number. */
export const boundPattern = [
  '[“"][^“”"]*[”"]',
  '\\p{Sc}?\\p{N}(?:[\\p{N}.,:/–-]*\\p{N})?(?:st|nd|rd|th)?%?(?: (?:million|billion|trillion|thousand|per ?cent))?',
  `(?<!\\p{L})(?:${numberWords})-(?:one|two|three|four|five|six|seven|eight|nine)(?!\\p{L})`,
  "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:(?!’s(?!\\p{L}))[.’'-][\\p{L}\\p{M}\\p{N}]+)*(?:(?<=\\.\\p{Lu})\\.)?",
  barePattern,
].join('|');
