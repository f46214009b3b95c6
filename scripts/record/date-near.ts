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

/** "Kenya offered 1,200 troops, and parliament approved it last month": the date belongs to the clause that follows. */
const isOfAnother = (sentence: Sentence, span: Span, date: DateMention): boolean =>
  /; |, (?:and|but|while|whereas|though|although) /u.test(
    sentence.text.slice(span.end - sentence.start, Math.max(span.end, date.start) - sentence.start),
  );

export function dateNear(reading: Reading, sentence: Sentence, span: Span): DateFound | null {
  const dates = sentence.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
  const clause = clauseAround(sentence, span);
  const inClause = dates.filter((date) => date.start >= clause.start && date.end <= clause.end);
  const leading = dates.find((date) => date.start - sentence.start < 25);
  const [only] = dates.length === 1 ? dates : [];
  const chosen =
    closest(inClause, span) ?? leading ?? (only && !isOfAnother(sentence, span, only) ? only : undefined);
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
