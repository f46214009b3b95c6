// The acts of speech in one sentence, in order: each verb that reports finds its speaker and its words.

import type { Act, ActDraft } from './act.ts';
import { afterAct, joinedAct, participleAct } from './act-after.ts';
import { accordingTo, beforeAct, frontedAct } from './act-before.ts';
import { speakerAfter, speakerBefore } from './find-speaker.ts';
import type { Focus } from './focus.ts';
import {
  adverbsBefore,
  findReportingVerbs,
  type ReportingVerb,
  type ReportingVerbs,
} from './reporting-verbs.ts';
import { isAside } from './spoken-words.ts';
import { isQuote, isWord, type Unit } from './units.ts';

export function speechActs(units: readonly Unit[], verbs: ReportingVerbs, focus: Focus): Act[] {
  const acts: ActDraft[] = [];
  for (const verb of findReportingVerbs(units, verbs)) {
    const last = acts.at(-1);
    if (last && verb.first < last.from && last.side === 'after') continue;
    const act =
      verb.form === 'ing' ? participleAct(units, verb, last, focus) : finiteAct(units, verb, acts, focus);
    if (act) acts.push(act);
  }
  return acts.length > 0 ? acts : accordingTo(units, focus);
}

const nesting = /^(?:that|which|what|whether|if|because|how|why|whom|whose|than|until|unless)$/;

function finiteAct(
  units: readonly Unit[],
  verb: ReportingVerb,
  acts: ActDraft[],
  focus: Focus,
): ActDraft | null {
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
  if ((isWord(link, nesting) && !isInSpeech(units, voice.first)) || isWord(units[voice.first], /^that$/))
    return null;
  if (isWord(link, /^as$/)) return voice.first === 1 ? frontedAct(units, verb, voice) : null;
  const behind = afterAct(units, verb, voice, acts);
  const isBehind = isQuote(link) || isWord(link, /^(?:,|—|–|”|")$/);
  if (isBehind && (verb.classes.has('say') || verb.classes.has('deny')) && (isQuote(link) || !behind))
    return beforeAct(units, verb, voice, voice.first, acts);
  return behind;
}

/** "sent a letter in which he warned that": what is said there is said. */
const isInSpeech = (units: readonly Unit[], first: number): boolean =>
  isWord(units[first - 1], /^which$/) &&
  isWord(units[first - 2], /^(?:in|during)$/) &&
  units
    .slice(Math.max(0, first - farthest), first)
    .some((unit) =>
      isWord(unit, /^(?:speech|address|letter|statement|message|interview|remarks|broadcast|post)$/),
    );

/** Words between a speech and what it says. */
const farthest = 12;

/** Whether nothing that would be the object of an inverted verb follows its subject. */
const isFree = (units: readonly Unit[], at: number): boolean =>
  units[at] === undefined || isWord(units[at], /^[,.;)]$/) || isAside(units, at);
