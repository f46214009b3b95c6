// Speech that a press release prints without quotation marks: "Minister Ana Bru said:" stands alone, and what she said is
// the paragraph below it.

import type { Sentence } from '../../sentence/sentence.ts';
import type { Reading } from '../reading.ts';
import type { ReportingVerbs } from './reporting-verbs.ts';
import type { Utterance } from './utterance.ts';

/** Paragraphs after the first that may go on with what is said. */
const mostMore = 4;
/** Words of a line that says who speaks. */
const longestLine = 30;

/** What is said in such paragraphs, by the first sentence of each; null for those that go on with it. */
export function spokenBlocks(
  reading: Reading,
  verbs: ReportingVerbs,
): ReadonlyMap<Sentence, Utterance | null> {
  const { sentences } = reading;
  const blocks = new Map<Sentence, Utterance | null>();
  sentences.forEach((line, index) => {
    const told = tellsWhoSpeaks(reading, index, verbs);
    if (told === null) return;
    let at = index + 1;
    for (let count = 0; count <= mostMore; count++) {
      const first = sentences[at];
      if (first?.paragraphKind !== 'text' || isQuoted(first)) return;
      let end = at;
      while (sentences[end]?.paragraph === first.paragraph) end++;
      const own = sentences.slice(at, end);
      if (count > 0 && (first.paragraph !== line.paragraph + 1 + count || !isOwnVoice(own))) return;
      const span = { start: first.start, end: sentences[end - 1]?.end ?? first.end };
      const rule = 'statement/spoken-block';
      for (const sentence of own) blocks.set(sentence, null);
      blocks.set(first, {
        sentence: first,
        ...told,
        direct: true,
        spans: [span],
        date: null,
        relay: null,
        rule,
      });
      at = end;
    }
  });
  return blocks;
}

/** "Foreign Minister Ana Bru said:", alone in its paragraph: the person, and the verb as printed. */
function tellsWhoSpeaks(
  { sentences, cast }: Reading,
  index: number,
  verbs: ReportingVerbs,
): { readonly speaker: string; readonly verb: string } | null {
  const line = sentences[index];
  if (!line?.text.endsWith(':') || line.tokens.length > longestLine) return null;
  if ([sentences[index - 1], sentences[index + 1]].some((other) => other?.paragraph === line.paragraph))
    return null;
  const verb = line.tokens.at(-2);
  if (!verb || !verbs.get(verb.lower)?.some(({ classes }) => classes.has('say'))) return null;
  const person = line.mentions.findLast(
    (mention) => mention.kind === 'actor' && cast.get(mention.actor)?.kind === 'person',
  );
  return person?.kind === 'actor' ? { speaker: person.actor, verb: verb.text } : null;
}

const isQuoted = ({ text }: Sentence): boolean => /^["“‘'«]/u.test(text);

/** A later paragraph is still the speaker's where it says "we" or "I" and nobody else speaks in it. */
const isOwnVoice = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ lower }) => /^(?:i|we|our|us|my)$/.test(lower))) &&
  !sentences.some(({ text }) => /["“”]|\b(?:said|added|told)\b/u.test(text));
