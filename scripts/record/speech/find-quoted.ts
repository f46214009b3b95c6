// Quotations with their speakers. Words of one sentence are one statement; a quotation that only goes on belongs to it.

import type { Span } from '../../article/article.ts';
import type { QuotationMention, Sentence } from '../../sentence/sentence.ts';
import type { Reading } from '../reading.ts';
import { matchesOf, mentionsIn, type Skeleton } from '../skeleton.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import type { SpeechPatterns } from './speech-patterns.ts';

/** Words that were said, before they become a record. */
export interface Utterance {
  readonly sentence: Sentence;
  readonly speaker: Speaker;
  readonly direct: boolean;
  /** The words, in order; a quotation that is split has several spans. */
  readonly spans: readonly Span[];
  /** Speaker, verb and words together: nothing else is read there. */
  readonly whole: Span;
  readonly rule: string;
}

export function findQuoted(reading: Reading, patterns: SpeechPatterns): Utterance[] {
  const found: Utterance[] = [];
  reading.folded.forEach((skeleton, index) => {
    const { sentence } = skeleton;
    const quotations = sentence.mentions.filter(
      (mention): mention is QuotationMention => mention.kind === 'quotation',
    );
    if (quotations.length === 0 || sentence.paragraphKind === 'heading') return;
    const last = found.at(-1);
    const attributed = attributions(reading, skeleton, patterns);
    const spoken = quotations.filter(
      (quotation) => isSpeech(reading, quotation) || attributed?.quote === quotation,
    );
    if (attributed && spoken.length > 0) {
      found.push({
        sentence,
        speaker: attributed.speaker,
        direct: true,
        spans: spoken.map((quotation) => quotation.inner),
        whole: sentence,
        rule: attributed.rule,
      });
      return;
    }
    const [first] = quotations;
    const covered = quotations.reduce(
      (sum, quotation) => sum + Math.min(quotation.end, sentence.end) - quotation.start,
      0,
    );
    const isBare = covered >= (sentence.end - sentence.start) * 0.85;
    if (!isBare || !first) return;
    const spans = quotations.map((quotation) => quotation.inner);
    if (last && last.sentence.paragraph === sentence.paragraph) {
      found[found.length - 1] = {
        ...last,
        spans: [...last.spans, ...spans],
        whole: { start: last.whole.start, end: sentence.end },
      };
      return;
    }
    const speaker = isSpeech(reading, first) ? speakerAround(reading, index, patterns) : null;
    if (speaker)
      found.push({
        sentence,
        speaker,
        direct: true,
        spans,
        whole: sentence,
        rule: 'statement/quotation-alone',
      });
  });
  return found;
}

/** Three words or more, and no title such as "New York Declaration": a term in quotation marks is no speech. */
function isSpeech(reading: Reading, quotation: QuotationMention): boolean {
  const words = reading.article.text.slice(quotation.inner.start, quotation.inner.end).trim().split(/\s+/);
  const isTitle =
    words.length < 9 && words.every((word) => /^\p{Lu}|^(?:of|the|for|and|on|in|to|a)$/u.test(word));
  return words.length >= 3 && !isTitle;
}

interface Attribution {
  readonly speaker: Speaker;
  readonly quote: QuotationMention;
  readonly rule: string;
}

/** The attribution whose speaker stands nearest to the quotation. */
function attributions(reading: Reading, skeleton: Skeleton, patterns: SpeechPatterns): Attribution | null {
  const rules = [
    ['statement/quotation-speaker', patterns.quoteSpeaker],
    ['statement/quotation-verb', patterns.quoteVerb],
    ['statement/speaker-quotation', patterns.speakerQuote],
    ['statement/participle-quotation', patterns.participleQuote],
    ['statement/according-quotation', patterns.accordingQuote],
  ] as const;
  for (const [rule, pattern] of rules) {
    const found = matchesOf(pattern, skeleton).flatMap((match) => {
      const [quote] = mentionsIn(skeleton, match.groups.quote ?? '', 'quotation');
      const speaker = speakerOf(reading, match);
      const isFragment = quote !== undefined && !isSpeech(reading, quote);
      // A fragment is speech only when a verb governs it closely: 'condemned it as "one-sided"'.
      const isFar = isFragment && (match.groups.between?.length ?? 0) > 60;
      return quote && speaker && !isFar && !isTerm(reading, quote) ? [{ speaker, quote, rule }] : [];
    });
    if (found[0]) return found[0];
  }
  return null;
}

const isTerm = (reading: Reading, quotation: QuotationMention) =>
  /^(?:\p{Lu}[\p{L}-]*\s?)+$/u.test(reading.article.text.slice(quotation.inner.start, quotation.inner.end));

/** The person who speaks in the paragraphs before a quotation that stands alone. */
function speakerAround(reading: Reading, index: number, patterns: SpeechPatterns): Speaker | null {
  const paragraph = reading.sentences[index]?.paragraph ?? 0;
  for (let at = index - 1; at >= 0 && (reading.sentences[at]?.paragraph ?? 0) >= paragraph - 2; at--) {
    const skeleton = reading.folded[at];
    if (!skeleton || skeleton.sentence.paragraphKind === 'heading') continue;
    const match = matchesOf(patterns.introduced, skeleton)[0] ?? matchesOf(patterns.reported, skeleton)[0];
    const speaker = match ? speakerOf(reading, match) : null;
    if (speaker && reading.cast.get(speaker.actor)?.kind === 'person') return speaker;
    const person = mentionsIn(skeleton, skeleton.text, 'actor').findLast(
      (mention) => reading.cast.get(mention.actor)?.kind === 'person',
    );
    if (person) return { actor: person.actor, verb: null };
  }
  return null;
}
