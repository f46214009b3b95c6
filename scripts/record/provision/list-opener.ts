// Items of a list that the paragraph before opens with a colon: bullets, "(a) open embassies;", "1. …".

import type { Span } from '../../article/article.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import type { Reading } from '../reading.ts';

const opens =
  /\b(?:calls?|provides?|includes?|plans?|provisions?|points?|demands?|proposes?|contains?|sets? out|follows|following|measures|steps|elements|agree(?:d|s)?|decid(?:ed|es)|resolv(?:ed|es)|undert(?:ake|ook)|commit(?:ted|s)?|terms|pillars|principles|priorities|conditions|to)\b/iu;
const mark = /^(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|\d{1,2})[.)]|[•–—*-])\s+/u;

export interface ListItem {
  readonly opener: number;
  readonly span: Span;
}

/** The item a sentence is, with the sentence that opens its list; null when it is none. */
export function listItem(reading: Reading, index: number): ListItem | null {
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  const marked = mark.exec(sentence.text);
  if (sentence.paragraphKind !== 'item' && marked === null) return null;
  const opener = openerOf(reading, index);
  if (opener === null) return null;
  const start = sentence.start + (marked?.[0].length ?? 0);
  const words = reading.article.text.slice(start, sentence.end);
  const end = sentence.end - (/[\s;,.]*(?:\band)?[\s;,.]*$/u.exec(words)?.[0].length ?? 0);
  return end - start < 4 ? null : { opener, span: { start, end } };
}

/** The text before the list, over the items between. */
function openerOf(reading: Reading, index: number): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const other = reading.sentences[at];
    if (!other || other.paragraphKind === 'heading') return null;
    if (isItem(other)) continue;
    return other.text.trimEnd().endsWith(':') && opens.test(other.text) ? at : null;
  }
  return null;
}

const isItem = ({ paragraphKind, text }: Sentence) => paragraphKind === 'item' || mark.test(text);
