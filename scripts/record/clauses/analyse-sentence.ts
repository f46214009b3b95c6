// The clauses of a sentence and the quotations round it, read once however many extractors ask.

import type { QuotationMention, Sentence } from '../../sentence/sentence.ts';
import { quotationsByParagraph } from '../quotations-by-paragraph.ts';
import type { ClauseAnalysis } from './clause-analysis.ts';
import { findClauses } from './find-clauses.ts';
import type { VerbForms } from './verb-forms.ts';
import { isSpeechSentence, wordsOf } from './words.ts';

export interface SentenceAnalysis {
  readonly analysis: ClauseAnalysis;
  /** Whether the whole sentence stands in quotation marks. */
  readonly isSpeech: boolean;
}

/** What is known of the sentences of one article. */
interface Known {
  readonly forms: VerbForms;
  readonly quotations: ReadonlyMap<number, readonly QuotationMention[]>;
  /** By the place of the sentence among them. */
  readonly found: SentenceAnalysis[];
}

const known = new WeakMap<readonly Sentence[], Known>();

/** `sentences` are all of the article: a quotation can begin in an earlier sentence of the paragraph. */
export function analyseSentence(
  sentences: readonly Sentence[],
  index: number,
  forms: VerbForms,
): SentenceAnalysis {
  const { found, quotations } = knownOf(sentences, forms);
  const before = found[index];
  if (before) return before;
  const sentence = sentences[index];
  if (!sentence) throw new Error(`Bug: no sentence ${index}`);
  const own = quotations.get(sentence.paragraph) ?? [];
  const analysis = findClauses(wordsOf(sentence, own, forms), forms);
  const made = { analysis, isSpeech: isSpeechSentence(sentence, own) };
  found[index] = made;
  return made;
}

function knownOf(sentences: readonly Sentence[], forms: VerbForms): Known {
  const before = known.get(sentences);
  if (before?.forms === forms) return before;
  const made = { forms, quotations: quotationsByParagraph(sentences), found: [] };
  known.set(sentences, made);
  return made;
}
