// The acts of speech of a sentence become utterances: quoted words are direct speech, other words are reported ones.

import type { Span } from '../../article/article.ts';
import type { DateMention, QuotationMention, Sentence } from '../../sentence/sentence.ts';
import { trimmed } from '../clause.ts';
import type { Reading } from '../reading.ts';
import type { Act } from './act.ts';
import { isStatement, takesObject } from './is-statement.ts';
import type { ReportingVerb } from './reporting-verbs.ts';
import { isQuote, isWord, type Unit } from './units.ts';
import type { Utterance } from './utterance.ts';

export function utterancesOf(
  reading: Reading,
  sentence: Sentence,
  units: readonly Unit[],
  acts: readonly Act[],
  attributed: Set<QuotationMention>,
): Utterance[] {
  const found: Utterance[] = [];
  const { text } = reading.article;
  const dates = datesBeside(units, acts);
  acts.forEach((act, index) => {
    const said = [{ from: act.from, to: act.to }, ...(act.rest ? [act.rest] : [])];
    if (
      said.some(({ from, to }) =>
        units.slice(from, to).some(({ mention }) => mention && attributed.has(mention as QuotationMention)),
      )
    )
      return;
    const quotes = said.flatMap((range) => spokenQuotations(units, act, range, text));
    const verb = text.slice(units[act.verb.head]?.start, units[act.verb.last]?.end);
    const base = {
      sentence,
      speaker: act.voice.actor,
      verb,
      date: nearest(units, dates, act.verb),
      relay: act.relay,
    };
    const last = found.at(-1);
    if (quotes.length > 0) {
      for (const quotation of quotes) attributed.add(quotation);
      const spans = quotes.map(({ inner }) => inner);
      // “They lie,” he said, accusing them of “theft”: no more words of one quotation.
      const isAdded = act.verb.form === 'ing' && act.isContinued && !act.verb.classes.has('oppose');
      if (isAdded && last?.direct) found[found.length - 1] = { ...last, spans: [...last.spans, ...spans] };
      else found.push({ ...base, direct: true, spans, rule: `statement/quoted-${act.side}` });
      return;
    }
    const span = trimmed(sentence, reportedSpan(units, act));
    const more = act.rest ? [trimmed(sentence, spanOf(units, act.rest.from, act.rest.to))] : [];
    // "condemned the Declaration, calling it “one-sided”": what it was called is what was said.
    const next = acts[index + 1];
    if (
      next?.isContinued &&
      next.verb.form === 'ing' &&
      act.to - act.from < 4 &&
      !act.isClause &&
      hasQuote(units, next)
    )
      return;
    const isContinuation = act.isContinued && last && !last.direct && !isClauseApart(act, acts[index - 1]);
    if (isContinuation) found[found.length - 1] = { ...last, spans: joined(last.spans, span) };
    else if (isStatement(reading, act, units) && wordsIn(text, span) >= 3)
      found.push({ ...base, direct: false, spans: [span, ...more], rule: `statement/reported-${act.side}` });
  });
  return found;
}

const hasQuote = (units: readonly Unit[], { from, to }: Act) => units.slice(from, to).some(isQuote);

/** "called it X and said Y": what is said after a stance is a statement of its own. */
const isClauseApart = (act: Act, before: Act | undefined): boolean =>
  act.verb.form === 'finite' && (before?.isClause === true || (act.isClause && act.verb.classes.has('say')));

interface DatePlace {
  readonly mention: DateMention;
  readonly at: number;
}

/** Dates that stand outside all words that were said. */
function datesBeside(units: readonly Unit[], acts: readonly Act[]): DatePlace[] {
  const isSaid = new Uint8Array(units.length);
  for (const { from, to, rest } of acts) {
    isSaid.fill(1, from, to);
    if (rest) isSaid.fill(1, rest.from, rest.to);
  }
  return units.flatMap(({ mention }, at) =>
    mention?.kind === 'date' && !isSaid[at] ? [{ mention, at }] : [],
  );
}

const nearest = (
  units: readonly Unit[],
  dates: readonly DatePlace[],
  { head }: ReportingVerb,
): DateMention | null =>
  dates
    .filter(({ at }) => tellsWhen(units, at, head))
    .toSorted((a, b) => Math.abs(a.at - head) - Math.abs(b.at - head))[0]?.mention ?? null;

/** Not of a noun: "its 1951 treaty", ", in the worst clash this year", "the minister, who left on Friday, said". */
function tellsWhen(units: readonly Unit[], date: number, verb: number): boolean {
  const [before, own, after] = [units[date - 1], units[date], units[date + 1]];
  // "Extending the mandate until 1 May, the council called on …": when it ends.
  if (isWord(before, /^(?:until|till)$/) || /^(?:until|till) /u.test(own?.lower ?? '')) return false;
  // "its 1951" is one date.
  const isOwned =
    isWord(before, /^(?:the|an?|its|his|her|their|’s|'s)$/) ||
    /^(?:the|its|his|her|their) /.test(own?.lower ?? '');
  // "at the July conference" tells when.
  const isOccasion = [before, units[date - 2]].some((unit) => isWord(unit, /^(?:at|during|in)$/));
  const isOfNoun = after?.mention === null && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos);
  if (isOwned && isOfNoun && !isOccasion) return false;
  const [first, last] = date < verb ? [date, verb] : [verb, date];
  const comma = units.findLastIndex((unit, at) => at < date && isWord(unit, /^[,;]$/));
  if (date < verb) {
    const isClosed = units.slice(first, last).some((unit) => isWord(unit, /^,$/));
    // "Bru, a judge who has served since 2021, said"
    return !(
      isClosed &&
      comma >= 0 &&
      units.slice(comma + 1, date).some((unit) => isWord(unit, /^(?:who|which|that|whose)$/))
    );
  }
  const isApart = comma > verb && units.slice(comma + 1, date).some(({ pos }) => pos === 'NOUN');
  return !isApart;
}

/** The words of a clause; with its verb where the object alone would not say what was said. */
function reportedSpan(units: readonly Unit[], act: Act): Span {
  const { lemma, classes } = act.verb;
  const isSaid = act.isClause && classes.has('say') && !classes.has('deny');
  // "reaffirmed its commitment to a solution that …": a noun, whatever clause follows it.
  const isNoun =
    takesObject.test(lemma) && !isWord(units[act.from - 1], /^that$/) && opensNoun(units, act.from);
  const isOwn = act.side === 'before' || (isSaid && !isNoun);
  return spanOf(units, isOwn ? act.from : act.verb.head, act.to);
}

/** "its commitment to", "strong support for": a noun with a preposition behind it, not the subject of a verb. */
function opensNoun(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (
    /^(?:DET|ADJ|NOUN|PRON|PROPN|ADV)$/.test(units[at]?.pos ?? '') ||
    isWord(units[at], /^(?:its|their|his|her|’s|'s)$/)
  )
    at++;
  return at > from && isWord(units[at], /^(?:of|to|for|with|over|at|on|about|in)$/);
}

const spanOf = (units: readonly Unit[], from: number, to: number): Span => ({
  start: units[from]?.start ?? 0,
  end: units[to - 1]?.end ?? 0,
});

const joined = (spans: readonly Span[], next: Span): Span[] => {
  const last = spans.at(-1);
  return last && next.start > last.end && next.start - last.end < 30
    ? [...spans.slice(0, -1), { start: last.start, end: next.end }]
    : [...spans, next];
};

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).split(/\s+/).length;

/** Quotations among the words of an act that are speech: not a title, and not a word or two inside a phrase. */
function spokenQuotations(
  units: readonly Unit[],
  act: Act,
  { from, to }: { readonly from: number; readonly to: number },
  text: string,
): QuotationMention[] {
  const found: QuotationMention[] = [];
  let isSpeech = false;
  for (let at = from; at < to; at++) {
    const mention = units[at]?.mention;
    if (mention?.kind !== 'quotation') continue;
    const words = text.slice(mention.inner.start, mention.inner.end).trim();
    if (isTitle(words) || isOfInnerClause(units, act, at)) continue;
    const { length } = words.split(/\s+/);
    // In “avoid non-essential” travel the words go on, and only the whole tells what was said.
    const isClosed = closesQuotation(units[at + 1]) || /[,.?!]$/.test(words);
    // "said the deal crossed no “red line” of the army": a word of another in what is reported.
    const isLent =
      act.isClause &&
      act.side === 'after' &&
      length < 3 &&
      isInNoun(units[at - 1]) &&
      units[at + 1]?.pos === 'ADP';
    // "called the raid a “flagrant act of war” that broke the law": what it was called; "citing “violations” of the law" is a word.
    const isWhole = length > 1 || (!act.isClause && act.verb.lemma !== 'cite');
    const isNamed = length > 2 && act.verb.lemma === 'call';
    isSpeech ||= length > 5 || isNamed || (isClosed && isWhole && !isLent) || act.side === 'before';
    found.push(mention);
  }
  return isSpeech && (act.isClause || nearVerb(units, act)) ? found : [];
}

/** "thanked him for a letter in which he called it “a threat”": the words of the letter. */
function isOfInnerClause(units: readonly Unit[], act: Act, quote: number): boolean {
  if (act.side !== 'after' || act.verb.classes.has('say')) return false;
  const which = units.findLastIndex(
    (unit, at) => at < quote && at > act.verb.last && isWord(unit, /^(?:which|who)$/),
  );
  // "criticized the pact, which he said “legalizes theft”": the critic's own words.
  const isOwn = isWord(units[which], /^which$/) && !isWord(units[which - 1], /^(?:in|at|during)$/);
  return which > 0 && !isOwn && units.slice(which, quote).some((unit) => isWord(unit, labelling));
}

/** "the “red line” of": behind an article, an owner or a noun; "was “deeply concerned” by" is said of oneself. */
const isInNoun = (before: Unit | undefined): boolean =>
  /^(?:DET|ADJ|NOUN|PART)$/.test(before?.pos ?? '') || isWord(before, /^(?:’s|'s|its|their|his|her)$/);

const labelling = /^(?:describ|call|term|dub|brand|label|said|says|stat|warn|declar|argu)\p{L}*$/u;

const closesQuotation = (next: Unit | undefined): boolean =>
  next === undefined ||
  (next.mention === null && (next.pos === 'ADP' || /^(?:[,.;:)]|and|but)$/.test(next.lower)));

const isTitle = (words: string): boolean =>
  words.split(/\s+/).length < 9 &&
  words.split(/\s+/).every((word) => /^[\p{Lu}\d]|^(?:of|the|for|and|on|in|to|a)$/u.test(word));

/** A verb that takes an object speaks the quotation when it is close: 'condemned it as “one-sided”'. */
const nearVerb = (units: readonly Unit[], act: Act): boolean => {
  const quote = units.findIndex((unit, at) => at >= act.from && unit.mention?.kind === 'quotation');
  return quote >= 0 && (units[quote]?.start ?? 0) - (units[act.verb.last]?.end ?? 0) < 140;
};
