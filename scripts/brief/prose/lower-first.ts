// A clause moves into the middle of a sentence: its first letter becomes small, unless it begins with a name.

import type { RecordIndex } from '../record-index.ts';

const articles =
  /^(?:a|an|the|this|these|that|those|its?|their|there|all|both|some|several|many|most|no|in|on|at|by|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|fewer|less|about|around|nearly|almost|over|at|up|dozens|hundreds|thousands|millions|another|other|any|each|every|only|after|before|since|when|while|if|for|with|under)$/i;

/** Endings of common nouns and adjectives, for words no source happens to write small. */
const nounEndings = /(?:[ts]ion|ment|ance|ence|ity|ship|ness|ing|[ts]ional|ary|ive|ees)$/;

/** "Violent riots erupted" -> "violent riots erupted", as the sources also write "violent"; "Hamas", "President Lund" stay. */
export function lowerFirst(text: string, index: RecordIndex): string {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const isTitle = /^\p{Lu}\p{L}* \p{Lu}\p{Ll}/u.test(text) && !articles.test(word);
  const isNamed = isTitle || index.names(text)[0]?.start === 0;
  const isCommon = articles.test(word) || nounEndings.test(word) || index.isCommonWord(word.toLowerCase());
  return !isNamed && isCommon && word.length > 0 && !/^\p{Lu}{2}/u.test(word)
    ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
    : text;
}
