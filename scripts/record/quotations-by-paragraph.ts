// The quotations of an article by the number of the paragraph they begin in.

import type { QuotationMention, Sentence } from '../sentence/sentence.ts';

export function quotationsByParagraph(
  sentences: readonly Sentence[],
): ReadonlyMap<number, readonly QuotationMention[]> {
  const quotations = new Map<number, QuotationMention[]>();
  for (const { paragraph, mentions } of sentences)
    for (const mention of mentions) {
      if (mention.kind !== 'quotation') continue;
      const own = quotations.get(paragraph) ?? [];
      quotations.set(paragraph, own);
      own.push(mention);
    }
  return quotations;
}
