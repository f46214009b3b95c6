// The key of an event: its type, who took part first, and its date or what it is about. Made of facts, so that two articles
// that tell one event make one key.

import { slug } from '../../sentence/name-index.ts';
import type { EventType } from '../event-rules.ts';
import { contentWords } from '../key-words.ts';

export function eventKey(
  type: EventType,
  lemma: string,
  participants: readonly string[],
  date: string | null,
  words: string,
): string {
  const who = participants.slice(0, 2).map((id) => id.replace(/^[a-z]+-/, ''));
  // Two things of one actor on one day are told apart by the verb where the type does not say what was done.
  const what = type === 'other' ? slug(lemma) : '';
  const when = date
    ? slug(date)
    : contentWords(words)
        .filter((word) => !who.some((actor) => actor.includes(word)))
        .slice(0, 3)
        .join('-');
  return [type.replaceAll('_', '-'), ...who, what, when].filter(Boolean).join('-');
}
