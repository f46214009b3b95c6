// A sentence that is all quotation: it goes on with the words before, or belongs to the person who spoke last.

import type { Mention, QuotationMention, Sentence } from '../../sentence/sentence.ts';
import type { Reading } from '../reading.ts';
import type { Utterance } from './utterance.ts';

const share = 0.85;
const paragraphsBack = 2;

export function isBareQuotation(sentence: Sentence, quotations: readonly QuotationMention[]): boolean {
  const covered = quotations.reduce(
    (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
    0,
  );
  return covered >= (sentence.end - sentence.start) * share;
}

/** Adds the words to the last utterance of `found`, or a new one to its end. */
export function quotedAlone(
  reading: Reading,
  index: number,
  quotations: readonly QuotationMention[],
  found: Utterance[],
): void {
  const sentence = reading.sentences[index];
  const last = found.at(-1);
  const spans = quotations.map(({ inner }) => inner);
  if (!sentence) return;
  if (last?.direct && last.sentence.paragraph === sentence.paragraph) {
    found[found.length - 1] = { ...last, spans: [...last.spans, ...spans] };
    return;
  }
  const [first] = spans;
  const isSpeech =
    first && wordsIn(reading.article.text.slice(first.start, first.end)) > 2 && !isCutOff(reading, index);
  const speaker = isSpeech ? (signedBy(reading, index) ?? speakerAround(reading, index, found)) : null;
  if (speaker)
    found.push({
      sentence,
      speaker,
      verb: null,
      direct: true,
      spans,
      date: null,
      relay: null,
      rule: 'statement/quoted-alone',
    });
}

/** The text breaks off within the words: who said them would have been told behind them. */
function isCutOff({ sentences }: Reading, index: number): boolean {
  const own = sentences[index];
  const isLast = index === sentences.length - 1;
  const opens = sentences[index - 1]?.paragraph !== own?.paragraph || isLast;
  return isLast && opens && own !== undefined && !/[.!?…”"’')]\s*$/u.test(own.text);
}

/** "Ana Bru, minister of water" below a quotation that stands alone: who is named there said it. */
function signedBy({ sentences, cast }: Reading, index: number): string | null {
  const [own, next, after] = [sentences[index], sentences[index + 1], sentences[index + 2]];
  const isLine = next && next.paragraph === (own?.paragraph ?? 0) + 1 && after?.paragraph !== next.paragraph;
  if (!isLine) return null;
  const mention = next.mentions.find(({ kind }) => kind === 'actor');
  const isPerson = mention?.kind === 'actor' && cast.get(mention.actor)?.kind === 'person';
  const isSigned =
    isPerson &&
    mention.start - next.start < 30 &&
    signature.test(next.text.slice(mention.end - next.start)) &&
    !next.tokens.some(({ pos }) => pos === 'VERB');
  return isSigned ? mention.actor : null;
}

/** Behind the name nothing, or behind a comma or a dash a few words that no stop closes. */
const signature = /^(?:,|(?:,| [–—-]) ?[^.;:?!]{3,80})?$/u;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

const introduced =
  /\b(?:announced|said|stated|outlined|explained|confirmed) by [^.;⟦⟧]{0,60}(?:⟦[JA]\d+⟧[^⟦⟧.;]{0,40}){0,2}⟦A(?<at>\d+)⟧/u;

/** “…,” one diplomat said: who goes on in the next paragraph has no name either. */
const strangerSays =
  /[”"] (?:said|says|added|asked|told) (?:one|an?|another)\b|[”"] (?:one|an?|another) (?:[\p{L}-]+ ){1,5}(?:said|says|added|asked|told)\b/u;

/** The person who speaks in the paragraphs before, or is named there last. */
function speakerAround(reading: Reading, index: number, found: readonly Utterance[]): string | null {
  const isPerson = (id: string | undefined): id is string => reading.cast.get(id ?? '')?.kind === 'person';
  const paragraph = reading.sentences[index]?.paragraph ?? 0;
  const start = reading.sentences[index]?.start ?? 0;
  // "…," somebody told lawmakers: whoever it was may go on, and nobody knows who.
  const isAnothers = (other: Mention) =>
    other.kind === 'quotation' &&
    other.end <= start &&
    wordsIn(reading.article.text.slice(other.inner.start, other.inner.end)) > 4;
  for (let at = index - 1; at >= 0; at--) {
    const sentence = reading.sentences[at];
    if (!sentence || sentence.paragraph < paragraph - paragraphsBack) break;
    if (sentence.paragraphKind === 'heading') continue;
    const mention =
      sentence.mentions[Number(introduced.exec(reading.folded[at]?.text ?? '')?.groups?.at ?? -1)];
    if (mention?.kind === 'actor' && isPerson(mention.actor)) return mention.actor;
    const spoken = found.findLast((utterance) => utterance.sentence === sentence)?.speaker;
    // "The mission said Ana Bru had come. “…”": who spoke goes on, not who was spoken of.
    if (isPerson(spoken) || reading.cast.get(spoken ?? '')?.kind === 'organisation') return spoken ?? null;
    const isOfStranger = sentence.paragraph === paragraph || strangerSays.test(sentence.text);
    if (isOfStranger && sentence.mentions.some(isAnothers)) return null;
    const person = sentence.mentions.findLast((other) => other.kind === 'actor' && isPerson(other.actor));
    if (person?.kind === 'actor') return person.actor;
  }
  return null;
}
