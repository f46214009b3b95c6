// All that is said in an article: quotations with their speakers, and speech reported without quotation marks.

import type { QuotationMention } from '../../sentence/sentence.ts';
import { turnLabels } from '../../sentence/turn-labels.ts';
import { isQuestion } from '../is-question.ts';
import { quotationsByParagraph } from '../quotations-by-paragraph.ts';
import type { Reading } from '../reading.ts';
import { focusOn } from './focus.ts';
import { operativesOf } from './issuer.ts';
import { isBareQuotation, quotedAlone } from './quoted-alone.ts';
import type { ReportingVerbs } from './reporting-verbs.ts';
import { speechActs } from './speech-acts.ts';
import { spokenBlocks } from './spoken-blocks.ts';
import { spokenTurns } from './transcript.ts';
import { behindIssuer, unitsOf } from './units.ts';
import type { Utterance } from './utterance.ts';
import { utterancesOf } from './utterances-of.ts';

export function findUtterances(reading: Reading, verbs: ReportingVerbs): Utterance[] {
  const labels = turnLabels(reading.article.text, reading.article.paragraphs);
  const turns = spokenTurns(reading, labels);
  if (turns.length > 0) return turns;
  const quotations = quotationsByParagraph(reading.sentences);
  const attributed = new Set<QuotationMention>();
  const operatives = operativesOf(reading, verbs);
  const blocks = spokenBlocks(reading, verbs);
  const found: Utterance[] = [];
  let official: string | null = null;
  reading.sentences.forEach((sentence, index) => {
    const block = blocks.get(sentence);
    if (block) found.push(block);
    if (block !== undefined) return;
    // "Question (Radio One): Chad said that it would leave. Will it?"
    if (sentence.paragraphKind === 'heading' || labels.get(sentence.paragraph)?.name === null) return;
    const quoted = (quotations.get(sentence.paragraph) ?? []).filter(
      ({ start, end }) => start < sentence.end && sentence.start < end,
    );
    const isRead =
      quoted.length > 0 || sentence.tokens.some(({ lower }) => verbs.has(lower) || lower === 'according');
    // "Has the agency declared an emergency?" says nothing of what it declared.
    if (!isRead || (quoted.length === 0 && isQuestion(sentence))) return;
    const operative = operatives.get(sentence);
    const words = unitsOf(sentence, quoted);
    const units = operative ? behindIssuer(words, operative) : words;
    const acts =
      sentence.paragraphKind === 'text' || operative
        ? speechActs(units, verbs, focusOn(reading, index, official))
        : [];
    const voice = acts.at(-1)?.voice;
    official = voice?.isUnnamed ? voice.actor : null;
    const own = utterancesOf(reading, sentence, units, acts, attributed);
    if (own.length > 0) {
      found.push(...own);
      return;
    }
    // “We have rain. We need seed,” X said: a quotation that runs on is read where it ends, beside its speaker.
    const open = quoted.filter((quotation) => !attributed.has(quotation) && quotation.end <= sentence.end);
    if (open.length === 0 || !isBareQuotation(sentence, open)) return;
    for (const quotation of open) attributed.add(quotation);
    quotedAlone(reading, index, open, found);
  });
  return found;
}
