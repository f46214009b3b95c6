// The acts of speech in one sentence, in order: who, with which verb, and which of its words are what was said.

import { speakerAfter, speakerBefore, type Voice } from './find-speaker.ts';
import type { Focus } from './focus.ts';
import {
  adverbsBefore,
  findReportingVerbs,
  passDate,
  type ReportingVerb,
  type ReportingVerbs,
} from './reporting-verbs.ts';
import { hasClause, isAside, pastListener } from './spoken-words.ts';
import { isDate, isQuote, isWord, type Unit } from './units.ts';

export interface Act {
  readonly voice: Voice;
  readonly verb: ReportingVerb;
  /** Positions of the words: from the first to behind the last. */
  readonly from: number;
  readonly to: number;
  /** More words behind the speaker: "The force, he said, will stay". */
  readonly rest: { readonly from: number; readonly to: number } | null;
  /** `after` the verb, or `before` it: “…,” Danon said. */
  readonly side: 'before' | 'after';
  /** Whether "that" or nothing stands between the verb and a clause; otherwise its object is what was said. */
  readonly isClause: boolean;
  /** ", adding …", "and called it …": goes on with the words of the act before. */
  readonly isContinued: boolean;
  /** Who passed the words on. */
  readonly relay: string | null;
}

type Words = Pick<Draft, 'from' | 'to' | 'isClause'>;
type Draft = { -readonly [K in keyof Act]: Act[K] };

export function speechActs(units: readonly Unit[], verbs: ReportingVerbs, focus: Focus): Act[] {
  const acts: Draft[] = [];
  for (const verb of findReportingVerbs(units, verbs)) {
    const last = acts.at(-1);
    if (last && verb.first < last.from && last.side === 'after') continue;
    const act =
      verb.form === 'ing' ? participleAct(units, verb, last, focus) : finiteAct(units, verb, acts, focus);
    if (act) acts.push(act);
  }
  return acts.length > 0 ? acts : accordingTo(units, focus);
}

/** "Some 280,000 people need food, according to the World Food Programme"; "According to Danon, it was …". */
function accordingTo(units: readonly Unit[], focus: Focus): Act[] {
  const at = units.findIndex(
    (unit, index) => isWord(unit, /^according$/) && isWord(units[index + 1], /^to$/),
  );
  if (at < 0) return [];
  const voice = speakerAfter(units, at + 1, focus);
  if (!voice) return [];
  const isFirst = at < 2;
  const comma = voice.last + 1;
  if (isFirst && !isWord(units[comma], /^,$/)) return [];
  const [from, to] = isFirst
    ? [comma + 1, endOfWords(units, comma + 1)]
    : [startOfWords(units, at), isWord(units[at - 1], /^,$/) ? at - 1 : at];
  const verb = {
    first: at,
    head: at,
    last: at + 1,
    lemma: 'according to',
    classes: new Set(['say'] as const),
    form: 'finite',
  } as const;
  if (to - from < 4) return [];
  return [
    { voice, verb, from, to, rest: null, side: 'before', isClause: true, isContinued: false, relay: null },
  ];
}

const nesting = /^(?:that|which|what|whether|if|because|how|why|whom|whose|than|until|unless)$/;
const joining = /^(?:and|but|while|although|though|whereas|where|when|;|:|—|–|yet|as)$/;

function finiteAct(units: readonly Unit[], verb: ReportingVerb, acts: Draft[], focus: Focus): Draft | null {
  const last = acts.at(-1);
  const before = adverbsBefore(units, verb.first);
  const mark = units[verb.first - 1];
  if (last && isWord(units[before], /^(?:and|but|or|then)$/)) {
    const joined = joinedAct(units, verb, before, last);
    if (joined) return joined;
  }
  if (isQuote(mark) || isWord(mark, /^,$/)) {
    const voice = verb.classes.has('say') ? speakerAfter(units, verb.last, focus) : null;
    if (voice && isFree(units, voice.last + 1)) return beforeAct(units, verb, voice, verb.first, acts);
  }
  const voice = speakerBefore(units, verb.first, focus);
  if (!voice) return null;
  const link = units[voice.first - 1];
  if (isWord(link, nesting)) return null;
  if (isWord(link, /^as$/)) return voice.first === 1 ? frontedAct(units, verb, voice) : null;
  const behind = afterAct(units, verb, voice, acts);
  const isBehind = isQuote(link) || isWord(link, /^(?:,|—|–|”|")$/);
  if (isBehind && (verb.classes.has('say') || verb.classes.has('deny')) && (isQuote(link) || !behind))
    return beforeAct(units, verb, voice, voice.first, acts);
  return behind;
}

/** "As the minister told parliament last week, the country has no enemy": the words behind the comma. */
function frontedAct(units: readonly Unit[], verb: ReportingVerb, voice: Voice): Draft | null {
  const comma = units.findIndex((unit, at) => at > verb.last && isWord(unit, /^,$/));
  const to = endOfWords(units, comma + 1);
  if (comma < 0 || comma > verb.last + 12 || !verb.classes.has('say') || comma + 1 >= to) return null;
  return {
    voice,
    verb,
    from: comma + 1,
    to,
    rest: null,
    side: 'before',
    isClause: true,
    isContinued: false,
    relay: null,
  };
}

/** Whether nothing that would be the object of an inverted verb follows its subject. */
const isFree = (units: readonly Unit[], at: number): boolean =>
  units[at] === undefined || isWord(units[at], /^[,.;)]$/) || isAside(units, at);

/** "welcomed the truce and promised …", "said A, but added that B": the same speaker goes on. */
function joinedAct(units: readonly Unit[], verb: ReportingVerb, joint: number, last: Draft): Draft | null {
  if (last.side === 'before') return null;
  const next = units[verb.last + 1];
  const isApart =
    isWord(units[joint - 1], /^,$/) || isQuote(units[joint - 1]) || isWord(units[joint], /^but$/);
  const isMarked = isQuote(next) || isWord(next, /^that$/);
  const goesOn = last.isClause ? isApart || isMarked || verb.classes.has('deny') : true;
  const object = afterWords(units, verb);
  if (!goesOn || !object) return null;
  last.to = Math.min(last.to, isWord(units[joint - 1], /^,$/) ? joint - 1 : joint);
  return {
    ...object,
    voice: last.voice,
    verb,
    side: 'after',
    rest: null,
    isContinued: true,
    relay: last.relay,
  };
}

function afterAct(units: readonly Unit[], verb: ReportingVerb, voice: Voice, acts: Draft[]): Draft | null {
  const last = acts.at(-1);
  const object = afterWords(units, verb);
  if (!object) return null;
  // "Guterres, who maintains it had no right to, took a rare step"
  if (voice.isRelative) object.to = endOfRelative(units, object.from, object.to);
  if (last?.side === 'after') {
    if (voice.first <= last.from) return null;
    const joint = jointBefore(units, voice.first);
    const link = units[joint];
    const hasComma = isWord(units[joint - 1], /^,$/);
    if (!isWord(link, joining)) return null;
    const isApart = hasComma || isWord(link, /^(?:;|while|although|though|whereas|where|but|:|—|–)$/);
    if (!isApart && voice.actor !== last.voice.actor && !verb.classes.has('say')) return null;
    last.to = Math.min(last.to, hasComma ? joint - 1 : joint);
  }
  return { ...object, voice, verb, side: 'after', rest: null, isContinued: false, relay: null };
}

/** The position of the word that ties a subject to what stands before: "and on October 9, ⟨Tokayev⟩". */
function jointBefore(units: readonly Unit[], first: number): number {
  const at = first - 1;
  if (isDate(units[at])) return passDate(units, at, -1);
  return isWord(units[at], /^,$/) && isDate(units[at - 1]) ? passDate(units, at - 1, -1) : at;
}

function endOfRelative(units: readonly Unit[], from: number, to: number): number {
  const end = units.findIndex(
    (unit, at) =>
      at > from && at < to && isWord(unit, /^,$/) && /^(?:VERB|AUX)$/.test(units[at + 1]?.pos ?? ''),
  );
  return end < 0 ? to : end;
}

/** The words behind a verb; null when there are none that could have been said. */
function afterWords(units: readonly Unit[], verb: ReportingVerb): Words | null {
  const isObject = !verb.classes.has('say');
  const to = endOfWords(units, verb.last + 1, isObject);
  const listened = pastListener(units, verb);
  let from = passInsertion(units, passDate(units, listened, 1));
  if (isWord(units[from], /^,$/) && (isQuote(units[from + 1]) || isWord(units[from + 1], /^that$/))) from++;
  if (isWord(units[from], /^:$/) && isQuote(units[from + 1])) from++;
  if (isWord(units[from], /^that$/)) return from + 1 < to ? { from: from + 1, to, isClause: true } : null;
  if (from >= to || isWord(units[from], /^[,.;:)]$/)) return null;
  const that = units.findIndex(
    (unit, at) => at >= from && at < Math.min(to, from + 12) && isWord(unit, /^that$/),
  );
  if (isObject || units.slice(from, to).some(isQuote))
    return { from, to, isClause: !isObject && !isQuote(units[from]) && hasClause(units, from, to) };
  if (isAside(units, from) && that > 0 && !isWord(units[that - 1], /^,$/))
    return { from: that + 1, to, isClause: true };
  if (isAside(units, from) && !hasClause(units, from, to)) return null;
  return { from, to, isClause: hasClause(units, from, to) };
}

/** "warned, however, that", "said on Monday, after the vote, that": what commas set off before "that". */
function passInsertion(units: readonly Unit[], at: number): number {
  if (!isWord(units[at], /^,$/)) return at;
  const close = units.findIndex((unit, index) => index > at && index < at + 10 && isWord(unit, /^,$/));
  return close > 0 && isWord(units[close + 1], /^that$/) ? close + 1 : at;
}

/** Where words end: a semicolon, "as announced by", "according to", ", adopting …", or the end of the sentence. */
function endOfWords(units: readonly Unit[], from: number, isObject = false): number {
  for (let at = from; at < units.length; at++) {
    if (isWord(units[at], /^;$/)) return at;
    if (!isWord(units[at], /^,$/)) continue;
    if (isWord(units[at + 1], /^as$/) && isWord(units[at + 3], /^by$/)) return at;
    if (isWord(units[at + 1], /^according$/)) return at;
    const next = units[at + 1];
    if (isObject && next?.pos === 'VERB' && next.lower.endsWith('ing')) return at;
  }
  return units.length;
}

/** “…,” Danon said; "…, his press secretary, X, said"; "The force, he said, will stay". */
function beforeAct(
  units: readonly Unit[],
  verb: ReportingVerb,
  voice: Voice,
  end: number,
  acts: Draft[],
): Draft | null {
  const last = acts.at(-1);
  if (voice.isRelay && last?.side === 'after') {
    for (const act of acts) act.relay = voice.actor;
    last.to = Math.min(last.to, end - 1);
    return null;
  }
  const from = startOfWords(units, end);
  const to = isWord(units[end - 1], /^[,—–]$/) ? end - 1 : end;
  if (from >= to) return null;
  const isQuoted = units.slice(from, to).some(isQuote);
  const rest = restBehind(units, end === voice.first ? verb : { ...verb, last: voice.last }, isQuoted);
  const isWhole = isQuoted || hasClause(units, from, to) || (rest === null && to - from > 4);
  if (!isWhole && rest === null) return null;
  // "criticized sermons in which, he said, hatred is preached": the words are those of the act before.
  const isInserted =
    rest !== null && !isQuoted && units[rest.from]?.pos !== 'VERB' && hasClause(units, rest.from, rest.to);
  if (last?.side === 'after' && isInserted && voice.actor === last.voice.actor) return null;
  // What was read in the words as an act of somebody else is part of what this speaker said.
  while (acts.at(-1)?.side === 'after') acts.pop();
  const isSplit = rest !== null && (!isWhole || (isQuoted && isQuote(units[rest.from])));
  return {
    voice,
    verb,
    from,
    to,
    rest: isSplit ? rest : null,
    side: 'before',
    isClause: true,
    isContinued: false,
    relay: null,
  };
}

/** "…, he said, ⟨will stay⟩", “…,” said X, head of the mission, ⟨“…”⟩: the words go on behind a comma. */
function restBehind(units: readonly Unit[], verb: ReportingVerb, isQuoted: boolean): Draft['rest'] {
  if (isQuoted) {
    const quote = units.findIndex(
      (unit, at) => at > verb.last && isQuote(unit) && isWord(units[at - 1], /^[,:]$/),
    );
    return quote < 0 || units.slice(verb.last + 1, quote).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
      ? null
      : { from: quote, to: quote + 1 };
  }
  const comma = passDate(units, pastListener(units, verb), 1);
  if (!isWord(units[comma], /^,$/)) return null;
  const to = endOfWords(units, comma + 1);
  return comma + 1 < to ? { from: comma + 1, to } : null;
}

function startOfWords(units: readonly Unit[], end: number): number {
  const cut = units.findLastIndex((unit, at) => at < end - 1 && isWord(unit, /^;$/));
  return cut + 1;
}

/** ", adding that …", ", calling it “…”", and of a sentence that reports nothing else, "…, advising citizens to “…”". */
function participleAct(
  units: readonly Unit[],
  verb: ReportingVerb,
  last: Draft | undefined,
  focus: Focus,
): Draft | null {
  const object = afterWords(units, verb);
  if (!object || !isWord(units[verb.first - 1], /^,$/)) return null;
  if (last) {
    if (last.side === 'after' && verb.first < last.to) last.to = verb.first - 1;
    return { ...object, voice: last.voice, verb, side: 'after', rest: null, isContinued: true, relay: null };
  }
  const isSpoken =
    isWord(units[object.from - 1], /^that$/) || units.slice(object.from, object.to).some(isQuote);
  const voice = isSpoken ? mainSubject(units, verb.first, focus) : null;
  return voice && { ...object, voice, verb, side: 'after', rest: null, isContinued: false, relay: null };
}

/** The first name of a sentence that stands before a verb. */
function mainSubject(units: readonly Unit[], before: number, focus: Focus): Voice | null {
  for (let at = 1; at < before; at++) {
    if (!/^(?:VERB|AUX)$/.test(units[at]?.pos ?? '') || units[at]?.mention) continue;
    const voice = speakerBefore(units, at, focus);
    if (voice) return voice;
  }
  return null;
}
