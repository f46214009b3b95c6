// The part of a sentence that a fact stands in: cut at semicolons, dashes and at commas before a new subject with a verb.

import type { Span } from '../article/article.ts';
import type { Sentence } from '../sentence/sentence.ts';

const boundary =
  /;|(?<=\s)[–—-](?=\s)|, (?=(?:and|but|while|although|though|whereas|which|who|as)\b)|(?<=,) (?=(?:driven|resulting|reflecting|leading|including family)\b)|:(?=\s)| (?=while\b)/gu;

/** The clause round a span, white space and marks at its ends left out. */
export function clauseAround(sentence: Sentence, span: Span): Span {
  let { start, end } = sentence;
  const quotations = sentence.mentions.filter((mention) => mention.kind === 'quotation');
  boundary.lastIndex = 0;
  for (let match = boundary.exec(sentence.text); match; match = boundary.exec(sentence.text)) {
    const at = sentence.start + match.index;
    if (quotations.some((quotation) => quotation.start < at && at < quotation.end)) continue;
    if (at >= span.end) {
      end = Math.min(end, at);
      break;
    }
    if (at + match[0].length <= span.start) start = at + match[0].length;
  }
  return trimmed(sentence, { start, end });
}

/** A span without the marks and white space at its ends. */
export function trimmed(sentence: Sentence, { start, end }: Span): Span {
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  const head = /^[\s,;:.–—-]*(?:and |but |while )?/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:.–—-]*$/u.exec(words.slice(head))?.[0].length ?? 0;
  return { start: start + head, end: Math.max(start + head, end - tail) };
}
