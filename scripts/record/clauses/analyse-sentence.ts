// The clauses of a sentence and the quotations round it, read once however many extractors ask.

import type { QuotationMention, Sentence } from '../../sentence/sentence.ts';
import type { ClauseAnalysis } from './clause-analysis.ts';
import { findClauses } from './find-clauses.ts';
import type { VerbForms } from './verb-forms.ts';
import { isSpeechSentence, wordsOf } from './words.ts';

export interface SentenceAnalysis {
  readonly analysis: ClauseAnalysis;
  /** Whether the whole sentence stands in quotation marks. */
  readonly isSpeech: boolean;
}

type ByParagraph = ReadonlyMap<number, readonly QuotationMention[]>;

const analyses = new WeakMap<Sentence, { readonly forms: VerbForms; readonly found: SentenceAnalysis }>();
const quotationsOf = new WeakMap<readonly Sentence[], ByParagraph>();

/** `sentences` are all of the article: a quotation can begin in an earlier sentence of the paragraph. */
export function analyseSentence(
  sentences: readonly Sentence[],
  sentence: Sentence,
  forms: VerbForms,
): SentenceAnalysis {
  const known = analyses.get(sentence);
  if (known?.forms === forms) return known.found;
  const quotations = quotationsIn(sentences).get(sentence.paragraph) ?? [];
  const analysis = findClauses(wordsOf(sentence, quotations, forms), forms);
  const found = { analysis, isSpeech: isSpeechSentence(sentence, quotations) };
  analyses.set(sentence, { forms, found });
  return found;
}

function quotationsIn(sentences: readonly Sentence[]): ByParagraph {
  const known = quotationsOf.get(sentences);
  if (known) return known;
  const found = new Map<number, QuotationMention[]>();
  for (const { paragraph, mentions } of sentences)
    for (const mention of mentions)
      if (mention.kind === 'quotation') found.set(paragraph, [...(found.get(paragraph) ?? []), mention]);
  quotationsOf.set(sentences, found);
  return found;
}
