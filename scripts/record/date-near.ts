// The date that belongs to words in a sentence: one in the same clause, else the only one of the sentence, else "at that time".

import type { Span } from '../article/article.ts';
import type { ResolvedDate } from '../date/resolve-date.ts';
import type { DateMention, Sentence } from '../sentence/sentence.ts';
import { clauseAround } from './clause.ts';
import type { Reading } from './reading.ts';

export interface DateFound extends ResolvedDate {
  readonly mention: DateMention;
}

const sameTime = /\b(?:at (?:that|the) time|that (?:day|month|year)|then|on the same day|meanwhile)\b/iu;

export function dateNear(reading: Reading, sentence: Sentence, span: Span): DateFound | null {
  const dates = sentence.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
  const clause = clauseAround(sentence, span);
  const inClause = dates.filter((date) => date.start >= clause.start && date.end <= clause.end);
  const leading = dates.find((date) => date.start - sentence.start < 25);
  const chosen = closest(inClause, span) ?? leading ?? (dates.length === 1 ? dates[0] : undefined);
  if (chosen) return found(reading, chosen);
  if (!sameTime.test(sentence.text)) return null;
  const index = reading.sentences.indexOf(sentence);
  const before = reading.sentences[index - 1];
  const last =
    before?.paragraph === sentence.paragraph
      ? before.mentions.findLast((mention): mention is DateMention => mention.kind === 'date')
      : undefined;
  const inherited = last ? found(reading, last) : null;
  return inherited ? { ...inherited, basis: 'inherited' } : null;
}

const found = (reading: Reading, mention: DateMention): DateFound => ({
  ...(reading.dates.get(mention) ?? { edtf: null, basis: 'unknown' }),
  mention,
});

const closest = (dates: readonly DateMention[], span: Span): DateMention | undefined =>
  dates.toSorted((a, b) => distance(a, span) - distance(b, span))[0];

const distance = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);
