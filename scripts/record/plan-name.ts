// The name of the plan a sentence is about: one printed in it, the resolution of a body, the mission or forum it speaks of.

import type { Sentence } from '../sentence/sentence.ts';
import type { Reading } from './reading.ts';

const sentencesBack = 6;

/** `subject` is the skeleton text of the subject; empty when the words have none of their own. */
export function planOf(reading: Reading, index: number, subject: string): string {
  const sentence = reading.sentences[index];
  const own = planIn(sentence);
  if (own !== null) return own;
  if (/\bresolution\b/iu.test(sentence?.text ?? '')) return resolutionName(reading, index);
  const proposed = /\b(?:proposed (?:model|mechanism|plan|format|framework)|planning model)\b/iu.exec(
    sentence?.text ?? '',
  )?.[0];
  if (proposed) return proposed.toLowerCase();
  for (let at = index; at >= Math.max(0, index - sentencesBack); at--) {
    const other = reading.sentences[at];
    const body = other?.mentions.find(
      (mention) =>
        mention.kind === 'actor' && ['mission', 'forum', 'council'].includes(kindOf(reading, mention.actor)),
    );
    const text = other?.text ?? '';
    if (
      at < index &&
      /\bresolution\b/iu.test(text) &&
      reading.sentences[at]?.paragraph === sentence?.paragraph
    )
      return resolutionName(reading, at);
    if (body?.kind === 'actor') return reading.cast.get(body.actor)?.name ?? '';
    const plan = planIn(other);
    if (plan !== null) return plan;
  }
  return (
    subject
      .replace(/⟦[A-Z]\d+⟧/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase() || 'plan'
  );
}

const kindOf = (reading: Reading, actor: string) => reading.cast.get(actor)?.listedKind ?? '';

function planIn(sentence: Sentence | undefined): string | null {
  const plan = sentence?.mentions.find((mention) => mention.kind === 'plan');
  return plan?.kind === 'plan' ? plan.name : null;
}

function resolutionName(reading: Reading, index: number): string {
  for (let at = index; at >= 0; at--) {
    const body = reading.sentences[at]?.mentions.findLast(
      (mention) =>
        mention.kind === 'actor' && /council|assembly|parliament/.test(kindOf(reading, mention.actor)),
    );
    if (body?.kind === 'actor') return `resolution of the ${reading.cast.get(body.actor)?.name}`;
  }
  return 'resolution';
}
