// The words of a sentence as clauses are read from them: each knows the name, date or number it is part of, and whether it
// stands in quotation marks inside a sentence that is not all quotation.

import type { Mention, QuotationMention, Sentence, Token } from '../../sentence/sentence.ts';

export interface Word extends Token {
  readonly mention: Exclude<Mention, QuotationMention> | null;
  readonly isQuoted: boolean;
}

/** Words of a sentence that are read: what is longer is a table or a list run together, and no sentence. */
const longest = 400;

/** Share of a sentence that a quotation must fill for the sentence to be speech itself. */
const speechShare = 0.75;

/** `quotations` are those of the whole paragraph: one can begin in an earlier sentence. */
export function wordsOf(sentence: Sentence, quotations: readonly QuotationMention[]): readonly Word[] {
  const isSpeech = isSpeechSentence(sentence, quotations);
  const mentions = sentence.mentions.filter((mention) => mention.kind !== 'quotation');
  return sentence.tokens.slice(0, longest).map((token) => ({
    ...token,
    mention: mentions.find(({ start, end }) => start < token.end && token.start < end) ?? null,
    isQuoted:
      !isSpeech &&
      quotations.some(
        ({ inner }) =>
          inner.start <= token.start && token.end <= inner.end && inner.end - inner.start > 3 * 6,
      ),
  }));
}

/** Whether a sentence is speech from its first word to its last. */
export function isSpeechSentence(sentence: Sentence, quotations: readonly QuotationMention[]): boolean {
  const quoted = quotations.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
    0,
  );
  return quoted >= (sentence.end - sentence.start) * speechShare;
}
