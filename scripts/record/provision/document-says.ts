// What a document says in one breath: "The resolution demands that …, calls on Sudan to … and requests a report", "The
// measures ban the sale of arms and bar the airline". Read by the verbs of documents, since taggers take "demands" and
// "bans" behind a noun for nouns.

import type { WordRange } from '../clauses/clause-text.ts';
import { firstIn } from '../clauses/region.ts';
import type { Word } from '../clauses/words.ts';
import { oneOf } from '../one-of.ts';
import { isTextNoun } from '../provision-rules.ts';
import { isAttempt } from './clause-items.ts';
import type { ClauseProvision } from './clause-provision.ts';
import type { PlanContext } from './plan-context.ts';
import { nameOf } from './plan-name.ts';
import { splitSeries } from './split-series.ts';

/** Whom a text asks to do something: what is to be done is the item. */
const asking = /^(?:call|urge|ask|request|require|oblige|order|direct|instruct|invite|demand|commit|bind)$/;
/** What a text does by itself: verb and object are the item. */
const doing =
  /^(?:ban|bar|prohibit|impose|lift|extend|renew|authori[sz]e|establish|create|limit|cap|cut|raise|freeze|scrap|abolish|allow|permit|grant|guarantee|free|open|halve|double|end)$/;
/** What holds things: each of them is an item. */
const holding = /^(?:include|comprise|contain|cover)$/;
/** What is told of a text with what somebody must do: "says both sides must leave". */
const stating = /^(?:say|state|stipulate|specify)$/;
/** Bundles of measures do what they hold, as texts do. */
const isBundle = oneOf('measures sanctions');
const aside = /^(?:also|further|now|then|therefore|moreover)$/;

/** Empty when the sentence does not open with a document and such a verb. */
export function documentSays(context: PlanContext, words: readonly Word[]): ClauseProvision[] {
  const opening = openingOf(context, words);
  if (opening === null) return [];
  const { plan, verb, isPlural } = opening;
  const starts = words.flatMap((word, at) =>
    at === verb ||
    (at > verb &&
      /^(?:,|and)$/.test(words[at - 1]?.lower ?? '') &&
      lemmaOf(word, isPlural) !== null &&
      !word.isQuoted)
      ? [at]
      : [],
  );
  return starts
    .flatMap((start, index) => itemsOf(words, start, endBefore(words, starts[index + 1]), isPlural))
    .map((range) => ({ plan, range, actor: null, modality: 'planned', rule: 'document' }));
}

interface Opening {
  readonly plan: string;
  readonly verb: number;
  readonly isPlural: boolean;
}

const isArticle = oneOf('the this these');

/** "The resolution, sponsored by Chile, also asks", "It also asks", "Monday’s text asks", "the ministry said the text asks". */
function openingOf(context: PlanContext, words: readonly Word[]): Opening | null {
  const from = startOf(words);
  const first = words[from];
  if (first?.lower === 'it') {
    const verb = pastAside(words, from + 1);
    const { topic, sentence } = context;
    const isText = topic?.kind === 'text' && sentence - topic.sentence <= 2;
    return isText && lemmaOf(words[verb], false) ? { plan: topic.plan, verb, isPlural: false } : null;
  }
  const isOfDay = first?.mention?.kind === 'date' && /^(?:’s|'s)$/.test(words[from + 1]?.lower ?? '');
  if (!first || !(isOfDay || isArticle(first.lower))) return null;
  const isDocument = ({ lower }: Word) => isTextNoun(lower) || isBundle(lower);
  // "The sanctions resolution bans": the last of two such nouns is the document.
  const head = firstIn(
    words,
    { from: from + 1, to: from + 6 },
    (word, at) => isDocument(word) && !(words[at + 1] && isDocument(words[at + 1] as Word)),
  );
  if (head === -1 || words[head]?.mention !== null) return null;
  const isPlural = /[^s]s$/.test(words[head]?.lower ?? '');
  const verb = pastAside(words, head + 1);
  if (lemmaOf(words[verb], isPlural) === null) return null;
  return {
    plan: nameOf(context, words, { first: isOfDay ? from + 2 : from, last: head }, head, 'text'),
    verb,
    isPlural,
  };
}

/** Where the document is named: behind "the ministry said", and behind "Dubbed the River Pact,". */
function startOf(words: readonly Word[]): number {
  const said = firstIn(
    words,
    { from: 1, to: 10 },
    ({ lower, isQuoted }) => !isQuoted && /^(?:said|says|added)$/.test(lower),
  );
  const isOfText = said !== -1 && words.slice(0, said).some(({ lower }) => isTextNoun(lower));
  if (said !== -1 && !isOfText) return words[said + 1]?.lower === 'that' ? said + 2 : said + 1;
  const isCalled = /^(?:dubbed|called|titled|entitled)$/.test(words[0]?.lower ?? '');
  return isCalled ? firstIn(words, { from: 1, to: 14 }, ({ text }) => text === ',') + 1 : 0;
}

/** Past ", sponsored by Chile,", "seen by reporters," and "also". */
function pastAside(words: readonly Word[], from: number): number {
  let at = from;
  if (words[at]?.text === ',') {
    const close = words.findIndex(({ text }, index) => index > at && index < at + 14 && text === ',');
    if (close === -1) return at;
    at = close + 1;
  }
  // "the accord seen by reporters says"
  if (/^(?:seen|reviewed|obtained|adopted|signed|issued)$/.test(words[at]?.lower ?? '')) {
    const verb = firstIn(words, { from: at, to: at + 10 }, (word) => lemmaOf(word, false) !== null);
    if (verb !== -1) return verb;
  }
  while (aside.test(words[at]?.lower ?? '')) at++;
  return at;
}

/** What past forms texts are told of with: "the communique urged Peru to open its ports". */
const asked: ReadonlyMap<string, string> = new Map([
  ['called', 'call'],
  ['urged', 'urge'],
  ['asked', 'ask'],
  ['requested', 'request'],
  ['required', 'require'],
  ['instructed', 'instruct'],
  ['invited', 'invite'],
  ['demanded', 'demand'],
]);

/** "demands" of one text, "demand" of several, "demanded" of both; null for any other word. */
function lemmaOf(word: Word | undefined, isPlural: boolean): string | null {
  if (word === undefined || word.mention !== null) return null;
  const past = asked.get(word.lower);
  if (past !== undefined) return past;
  if (isPlural) return says(word.lower) ? word.lower : null;
  if (!word.lower.endsWith('s')) return null;
  return [word.lower.slice(0, -1), word.lower.slice(0, -2)].find(says) ?? null;
}

const says = (lemma: string): boolean =>
  asking.test(lemma) || doing.test(lemma) || holding.test(lemma) || stating.test(lemma);

/** Where words end that another phrase or the full stop closes. */
function endBefore(words: readonly Word[], next: number | undefined): number {
  let end = next ?? words.length;
  while (end > 0 && /^(?:,|and|\.|;|")$/.test(words[end - 1]?.lower ?? '')) end--;
  return end;
}

function itemsOf(words: readonly Word[], start: number, end: number, isPlural: boolean): WordRange[] {
  const lemma = lemmaOf(words[start], isPlural) ?? '';
  const range = (first: number, behind: number) => (behind - first >= 2 ? [{ first, last: behind - 1 }] : []);
  if (stating.test(lemma)) {
    const first = words[start + 1]?.lower === 'that' ? start + 2 : start + 1;
    const must = firstIn(words, { from: first + 1, to: Math.min(end, first + 12) }, ({ lower }) =>
      /^(?:must|shall|should|will)$/.test(lower),
    );
    return must === -1 || words[first]?.isQuoted ? [] : range(first, end);
  }
  if (holding.test(lemma)) return splitSeries(words, { first: start + 1, last: end - 1 });
  if (!asking.test(lemma)) return range(start, end);
  const that = words.findIndex(({ lower }, at) => at > start && at < start + 3 && lower === 'that');
  if (that !== -1) return range(that + 1, end);
  // What it asks for in quotation marks is a statement; "calls for a court to try them" asks for a court.
  const isForThing = words[start + 1]?.lower === 'for' && !isParty(words[start + 2]);
  const tasks = isForThing
    ? []
    : words.flatMap(({ lower, isQuoted }, at) =>
        at > start &&
        at < end &&
        lower === 'to' &&
        !isQuoted &&
        isBase(words[at + 1]) &&
        !isAttempt(words[at - 1])
          ? [at]
          : [],
      );
  const [to, ...more] = tasks.filter(
    (at, index) => index === 0 || /^(?:,|and)$/.test(words[at - 1]?.lower ?? ''),
  );
  if (to === undefined && words.slice(start, end).some(({ isQuoted }) => isQuoted)) return [];
  if (to === undefined) {
    const object = /^(?:on|upon|for)$/.test(words[start + 1]?.lower ?? '') ? start + 2 : start + 1;
    return range(object, end);
  }
  return [to, ...more].flatMap((at, index) =>
    range(isDenied(words[at - 1]) ? at - 1 : at + 1, endBefore(words.slice(0, end), more[index])),
  );
}

/** "calls for Peru to leave", "calls for all sides to leave" */
const isParty = (word: Word | undefined): boolean =>
  word?.mention?.kind === 'actor' ||
  /^(?:all|both|parties|states|countries|governments)$/.test(word?.lower ?? '');

/** "urges states never to close schools": what is asked is that they do not. */
const isDenied = (word: Word | undefined): boolean => /^(?:not|never)$/.test(word?.lower ?? '');

const isBase = (word: Word | undefined): boolean =>
  word?.pos === 'VERB' || (word?.pos === 'NOUN' && word.mention === null && !word.lower.endsWith('s'));
