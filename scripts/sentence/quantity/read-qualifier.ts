// How exact a number is, by the words before or after it: "up to", "more than", "or so".

import type { QualifierPhrase } from '../../vocabulary/vocabulary.ts';
import type { QuantityMention } from '../sentence.ts';

export interface QualifierFound {
  readonly qualifier: QuantityMention['qualifier'];
  readonly phrase: string;
  /** Length of the words before the number, the article included: "a total of". */
  readonly length: number;
  /** Whether the phrase opens the sentence or a clause. */
  readonly atStart: boolean;
  /** The word before the phrase, in small letters. */
  readonly before: string;
}

export type QualifierReader = (head: string, tail: string) => QualifierFound;

/** "will hand over 200 prisoners": the word belongs to the verb. */
const givesOver =
  /\b(?:hand|turn|sign|make|take|pass|carry)(?:s|ed|ing|en)? $|\b(?:took|made|making|taking) $/u;

/** A reader for one list; the longest phrase wins. */
export function qualifierReader(phrases: readonly QualifierPhrase[]): QualifierReader {
  const of = (side: QualifierPhrase['side']) =>
    phrases
      .filter((entry) => entry.side === side)
      .map((entry) => ({ ...entry, phrase: entry.phrase.toLowerCase() }))
      .toSorted((a, b) => b.phrase.length - a.phrase.length);
  const before = Map.groupBy(of('before'), ({ phrase }) => phrase.at(-1));
  const after = of('after');
  const none: QualifierFound = { qualifier: 'exact', phrase: '', length: 0, atStart: false, before: '' };
  return (head, tail) => {
    const words = head.replace(/\b(?:an?|the|its|a total of) $/u, '');
    const lower = words.toLowerCase();
    for (const { phrase, qualifier } of before.get(lower.at(-2)) ?? []) {
      if (!lower.endsWith(`${phrase} `)) continue;
      const at = words.length - phrase.length - 1;
      if (at > 0 && /[\p{L}\p{N}-]/u.test(words[at - 1] ?? '')) continue;
      if (phrase === 'over' && givesOver.test(lower.slice(0, at))) continue;
      return {
        qualifier,
        phrase,
        length: phrase.length + 1 + head.length - words.length,
        atStart: at === 0 || /[,;:]\s$/.test(words.slice(0, at)),
        before: /(?<word>\p{L}+)\s$/u.exec(lower.slice(0, at))?.groups?.word ?? '',
      };
    }
    const next = tail.toLowerCase().trimStart();
    const found = after.find(({ phrase }) => next.startsWith(phrase));
    return found ? { ...none, qualifier: found.qualifier } : none;
  };
}
