// The part of a sentence that a fact stands in: cut at semicolons, dashes and at commas before a new subject with a verb.

import type { Span } from '../article/article.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { allMatches } from './all-matches.ts';

const boundary =
  /;|(?<=\s)[–—-](?=\s)|, (?=(?:and|but|while|although|though|whereas|which|who|as)\b)|(?<=,) (?=(?:driven|resulting|reflecting|leading|including family)\b)|:(?=\s)| (?=while\b)/gu;

const mark = /[\s,;:.–—-]/;

/** The clause round a span, white space and marks at its ends left out. */
export function clauseAround(sentence: Sentence, span: Span): Span {
  let { start, end } = sentence;
  for (const cut of cutsOf(sentence)) {
    if (cut.start >= span.end) {
      end = Math.min(end, cut.start);
      break;
    }
    if (cut.end <= span.start) start = cut.end;
  }
  return trimmed(sentence, { start, end });
}

/** A sentence is cut once, however many facts stand in it. */
const known = new WeakMap<Sentence, readonly Span[]>();

/** The words and marks that part clauses, those in quotations left out. */
function cutsOf(sentence: Sentence): readonly Span[] {
  const cuts = known.get(sentence) ?? findCuts(sentence);
  known.set(sentence, cuts);
  return cuts;
}

function findCuts({ text, start: offset, mentions }: Sentence): readonly Span[] {
  const cuts = allMatches(boundary, text).map(({ index, 0: printed }) => ({
    start: offset + index,
    end: offset + index + printed.length,
  }));
  const quotations = mentions.filter(({ kind }) => kind === 'quotation');
  return cuts.filter(({ start }) => !quotations.some((other) => other.start < start && start < other.end));
}

/** A span without the marks and white space at its ends. */
export function trimmed(sentence: Sentence, { start, end }: Span): Span {
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  const head = /^[\s,;:.–—-]*(?:and |but |while )?/u.exec(words)?.[0].length ?? 0;
  let last = words.length;
  while (last > head && mark.test(words.charAt(last - 1))) last--;
  return { start: start + head, end: start + last };
}
