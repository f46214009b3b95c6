// Acts of speech whose words stand behind the verb: "said that …", "and denied that …", ", adding that …".

import type { ActDraft } from './act.ts';
import { speakerBefore, type Voice } from './find-speaker.ts';
import type { Focus } from './focus.ts';
import { isIssued, passDate, type ReportingVerb } from './reporting-verbs.ts';
import { isDate, isQuote, isWord, type Unit } from './units.ts';
import { afterWords } from './words-behind.ts';

const joining = /^(?:and|but|while|although|though|whereas|where|when|;|:|—|–|yet|as)$/;

/** "said the force would stay"; a clause that an act before opens may end that act's words. */
export function afterAct(
  units: readonly Unit[],
  verb: ReportingVerb,
  voice: Voice,
  acts: ActDraft[],
): ActDraft | null {
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

/** "welcomed the truce and promised …", "said A, but added that B": the same speaker goes on. */
export function joinedAct(
  units: readonly Unit[],
  verb: ReportingVerb,
  joint: number,
  last: ActDraft,
): ActDraft | null {
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

/** ", adding that …", ", calling it “…”", and of a sentence that reports nothing else, "…, advising citizens to “…”". */
export function participleAct(
  units: readonly Unit[],
  verb: ReportingVerb,
  last: ActDraft | undefined,
  focus: Focus,
): ActDraft | null {
  const object = afterWords(units, verb);
  // "issued a statement saying it would stay": by who issued it, and not by who is said to have.
  const isStated =
    isIssued(units, verb.first - 1) &&
    verb.classes.has('say') &&
    (last === undefined || /^(?:issue|release|publish|post)$/.test(last.verb.lemma));
  if (!object || !(isStated || isWord(units[verb.first - 1], /^,$/))) return null;
  if (last) {
    if (last.side === 'after' && verb.first < last.to) last.to = verb.first - 1;
    return { ...object, voice: last.voice, verb, side: 'after', rest: null, isContinued: true, relay: null };
  }
  const isSpoken =
    isStated || isWord(units[object.from - 1], /^that$/) || units.slice(object.from, object.to).some(isQuote);
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
