// The words of a sentence as clauses are read from them: each knows the name, date or number it is part of, whether it
// stands in quotation marks inside a sentence that is not all quotation, and which verb it can be.

import type { Mention, QuotationMention, Sentence, Token } from '../../sentence/sentence.ts';
import { type Auxiliary, auxiliaryAs } from './auxiliaries.ts';
import { guessForm, type VerbForm, type VerbForms } from './verb-forms.ts';

export interface Word extends Token {
  readonly mention: Exclude<Mention, QuotationMention> | null;
  readonly isQuoted: boolean;
  /** The verb it is a form of, if it is one at all: a listed one, or any where the tagger took it for a verb. */
  readonly form: VerbForm | null;
  readonly auxiliary: Auxiliary | null;
  /** An adverb or a negation that may stand between the parts of a verb. */
  readonly isAdverb: boolean;
}

/** Words of a sentence that are read: what is longer is a table or a list run together, and no sentence. */
const longest = 400;

/** Share of a sentence that a quotation must fill for the sentence to be speech itself. */
const speechShare = 0.75;

/** `quotations` are those of the whole paragraph: one can begin in an earlier sentence. */
export function wordsOf(
  sentence: Sentence,
  quotations: readonly QuotationMention[],
  forms: VerbForms,
): readonly Word[] {
  const isSpeech = isSpeechSentence(sentence, quotations);
  const quoted = isSpeech ? [] : quotations.filter(({ inner }) => inner.end - inner.start > 3 * 6);
  const mentions = sentence.mentions.filter((mention) => mention.kind !== 'quotation');
  let next = 0;
  const tokens = sentence.tokens.length > longest ? sentence.tokens.slice(0, longest) : sentence.tokens;
  return tokens.map(({ start, end, text, lower, pos }) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const near = mentions[next];
    const mention = near !== undefined && near.start < end ? near : null;
    const isQuoted =
      quoted.length > 0 && quoted.some(({ inner }) => inner.start <= start && end <= inner.end);
    const known = forms.known.get(lower);
    const isAdverb =
      !isQuoted && mention === null && (known?.isAdverb === true || (pos === 'ADV' && lower.endsWith('ly')));
    const form = known?.form ?? (pos === 'VERB' ? guessForm(lower) : null);
    const auxiliary = known?.auxiliary ? auxiliaryAs(known.auxiliary, lower, pos) : null;
    return { start, end, text, lower, pos, mention, isQuoted, form, auxiliary, isAdverb };
  });
}

export const isAdverb = (word: Word | undefined): boolean => word?.isAdverb === true;

/** Whether a sentence is speech from its first word to its last. */
export function isSpeechSentence(sentence: Sentence, quotations: readonly QuotationMention[]): boolean {
  let quoted = 0;
  for (const { start, end } of quotations)
    quoted += Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start));
  return quoted >= (sentence.end - sentence.start) * speechShare;
}

/** The comma of "1,245th", which is three words. */
export const isDigitComma = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === ',' && words[at]?.end === words[at + 1]?.start && /^\d/.test(words[at + 1]?.text ?? '');
