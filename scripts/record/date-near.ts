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
  // "could pay only until January: donors have frozen $450 million"
  /: /u.test(
    sentence.text.slice(date.end - sentence.start, Math.max(date.end, span.start) - sentence.start),
  ) ||
  /; |, (?:and|but|while|whereas|though|although) /u.test(
    sentence.text.slice(span.end - sentence.start, Math.max(span.end, date.start) - sentence.start),
  );

/** "Nine boats came, with the ministry adding that “we leave tomorrow”": the date of other words, that somebody said. */
const isSaid = ({ mentions }: Sentence, span: Span, date: DateMention): boolean =>
  mentions.some(
    ({ kind, start, end }) =>
      kind === 'quotation' &&
      start < date.start &&
      date.end <= end &&
      !(start < span.end && span.start < end),
  );

/** "Peru, which hosted the talks in 2019, has 15 judges", "fewer than in 1990": a date told by the way is of something else. */
function isAside({ text, start }: Sentence, span: Span, date: DateMention): boolean {
  const [first, last] = date.end <= span.start ? [date, span] : [span, date];
  const between = text.slice(first.end - start, last.start - start);
  const since = /^since /u.exec(text.slice(date.start - start, date.end - start))?.[0] ?? '';
  return first === span
    ? (/^[^,;]*, /u.test(between) && relative.test(text.slice(0, span.start - start))) ||
        relative.test(between) ||
        ofDocument.test(between) ||
        event.test(between) ||
        cause.test(between) ||
        compared.test(between + since)
    : /^[^,;]*, /u.test(between) && told.test(text.slice(0, date.start - start) + since);
}

const relative = /, (?:(?:by|in|of|on|under|to|with|for|from) )?(?:which|who|whom|whose|where)\b[^,;]*$/u;
/** "800 police watch a truce signed last year": the day of the truce. */
const ofDocument =
  /\b(?:accord|agreement|cease-?fire|convention|deal|declaration|law|pact|plan|protocol|resolution|treaty|truce) (?:\p{Ll}+ ){0,2}(?:adopted|agreed|approved|brokered|concluded|passed|reached|ratified|signed)(?: (?:in|on|at|during))? ?$/u;
/** ", following its approval on Tuesday", "six months, beginning July 31", "a year after the start of its work in January". */
const event =
  /,? (?:following|after) (?:an?|the|its|their|his|her) [^,;]*$|, (?:beginning|starting|effective)(?: (?:on|from|in))? ?$/u;
/** "killed 23 people in response to a raid in May", "159 states since the leader proclaimed it in 1988": the day of the raid. */
const cause =
  /\bin (?:response to|retaliation for|reprisal for|revenge for)\b|\bsince (?:the|an?|its|his|her|their|\p{Lu}\p{Ll}+ \p{Ll}+ed)\b/u;
const superlative = ', (?:the|an?) (?:\\p{L}+ ){1,5}since $';
/** "the worst since 1998", told before the number or after it. */
const told = new RegExp(`${relative.source}|${superlative}`, 'u');
const compared = new RegExp(`\\b(?:as|than) (?:(?:in|on|at|during) )?$|${superlative}`, 'u');
/** "30 per cent less than last year", "down from 100m in 2022": the date of what is compared, unless that is asked for. */
const isCompared = ({ text, start }: Sentence, span: Span, date: DateMention): boolean => {
  const before = text.slice(Math.max(0, date.start - start - 48), date.start - start);
  const found = comparing.exec(before);
  const opens = date.start - before.length + (found?.index ?? 0);
  return found !== null && !(opens <= span.start && span.end <= date.start);
};

const comparing =
  /\b(?:less|more|fewer|lower|higher|up|down|smaller|larger|bigger)(?: than| from| on)(?: [^\s,;]{1,12}){0,3} $/u;

/** "extended its mission until 15 March": when it ends is no day of what is told; "put off until July" says when it will be. */
const isEnd = ({ text, start }: Sentence, date: DateMention): boolean =>
  ending.test(text.slice(0, date.start - start));

const ending =
  /(?<!\b(?:adjourned|back|deferred|delayed|off|postponed) )\b(?:until|till)(?: at least)?(?: the end of)? $/u;

export function dateNear(reading: Reading, sentence: Sentence, span: Span): DateFound | null {
  const dates = sentence.mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' &&
      !isEnd(sentence, mention) &&
      !isSaid(sentence, span, mention) &&
      !isAside(sentence, span, mention) &&
      !isCompared(sentence, span, mention),
  );
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
