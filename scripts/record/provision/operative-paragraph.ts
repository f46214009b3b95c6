// The operative paragraphs of a resolution that is printed in full: "2. Calls upon both parties to reopen the ferries;". Each
// is an item; what only recalls, welcomes or condemns is none.

import type { Span } from '../../article/article.ts';
import type { Reading } from '../reading.ts';

const acts =
  /^(?:[“"]?\d{1,2}\.\s+)?(?:(?:Also|Further|Strongly|Again|Urgently|Once again|Accordingly)\s+)*(?:Decides|Authori[sz]es|Requests(?! for)|Calls (?:up)?on|Calls for|Urges|Demands|Extends|Renews|Invites|Encourages|Directs|Instructs|Establishes|Approves|Requires|Imposes|Lifts|Terminates|Appeals to)\s/iu;
const number = /^[“"‘]?\d{1,2}\.?\s*$/u;
const opensWithNumber = /^[“"‘]?\d{1,2}\.\s+\S/u;

/** What such a paragraph says, without its number and its marks; null for any other sentence. */
export function operativeItem({ sentences, article }: Reading, index: number): Span | null {
  const sentence = sentences[index];
  if (!sentence || !acts.test(sentence.text)) return null;
  const before = sentences[index - 1];
  // "2." may be taken for a sentence of its own.
  const isNumbered =
    opensWithNumber.test(sentence.text) ||
    (before?.paragraph === sentence.paragraph && number.test(before.text));
  if (!isNumbered) return null;
  const lead = /^[“"‘]?\d{1,2}\.\s+/u.exec(sentence.text)?.[0].length ?? 0;
  const start = sentence.start + lead;
  const text = article.text.slice(start, sentence.end);
  return { start, end: sentence.end - (/[\s;:,.”"’]*$/u.exec(text)?.[0].length ?? 0) };
}
