// Which words behind a verb of saying were said: "said ⟨the force would stay⟩", "said in Paris that ⟨…⟩", "welcomed ⟨the truce⟩".

import type { ActWords } from './act.ts';
import { actorOf } from './noun-phrase.ts';
import { passDate, type ReportingVerb } from './reporting-verbs.ts';
import { hasClause, isAside, pastListener } from './spoken-words.ts';
import { isQuote, isWord, type Unit } from './units.ts';

/** The words behind a verb; null when there are none that could have been said. */
export function afterWords(units: readonly Unit[], verb: ReportingVerb): ActWords | null {
  const isObject = !verb.classes.has('say');
  const to = endOfWords(units, verb.last + 1, isObject);
  const listened = pastListener(units, verb);
  let from = passInsertion(units, passDate(units, listened, 1));
  if (isWord(units[from], /^,$/) && (isQuote(units[from + 1]) || isWord(units[from + 1], /^that$/))) from++;
  if (isWord(units[from], /^:$/) && isQuote(units[from + 1])) from++;
  if (isWord(units[from], /^that$/)) return from + 1 < to ? { from: from + 1, to, isClause: true } : null;
  if (from >= to || isWord(units[from], /^[,.;:)]$/)) return null;
  // "recalled its ambassador": a verb that also tells of a withdrawal reports only a clause or a quotation.
  if (verb.classes.has('withdraw') && !isQuote(units[from])) return null;
  const that = units.findIndex(
    (unit, at) => at >= from && at < Math.min(to, from + 12) && isWord(unit, /^that$/),
  );
  // "said in an interview on Tuesday that the talks were “dead”"
  const quote = units.findIndex((unit, at) => at >= from && at < to && isQuote(unit));
  if (!isObject && isAside(units, from) && that > 0 && that < quote)
    return { from: that + 1, to, isClause: true };
  if (isObject || quote >= 0)
    return { from, to, isClause: !isObject && !isQuote(units[from]) && hasClause(units, from, to) };
  if (isAside(units, from) && that > 0 && opensWords(units, from, that))
    return { from: that + 1, to, isClause: true };
  if (that > from && isWord(units[that - 1], period) && !hasClause(units, from, that))
    return { from: that + 1, to, isClause: true };
  if (isAside(units, from) && !hasClause(units, from, endBeforeRelative(units, from, to))) return null;
  // "announced recognition, raising the number of states that …": a thing, whatever came of it.
  const thing = endOfWords(units, from, true);
  if (thing < to && !hasClause(units, from, thing)) return { from, to: thing, isClause: false };
  return { from, to, isClause: hasClause(units, from, to) };
}

/** "said in Lima that", "said on Plaza, once Forum, that": a comma before "that" closes what another opened. */
const opensWords = (units: readonly Unit[], from: number, that: number): boolean =>
  !isWord(units[that - 1], /^,$/) || units.slice(from, that - 1).some((unit) => isWord(unit, /^,$/));

/** "announced the same day that" */
const period = /^(?:day|week|month|morning|afternoon|evening|night)$/;

/** "announced at the conference, which Sweden hosted": what is told of an occasion was not said there. */
function endBeforeRelative(units: readonly Unit[], from: number, to: number): number {
  const comma = units.findIndex(
    (unit, at) =>
      at > from && at < to && isWord(unit, /^,$/) && isWord(units[at + 1], /^(?:which|who|whose|where)$/),
  );
  return comma < 0 ? to : comma;
}

/** "warned, however, that", "said on Monday, after the vote, that": what commas set off before "that". */
function passInsertion(units: readonly Unit[], at: number): number {
  if (!isWord(units[at], /^,$/)) return at;
  const close = units.findIndex((unit, index) => index > at && index < at + 10 && isWord(unit, /^,$/));
  return close > 0 && isWord(units[close + 1], /^that$/) ? close + 1 : at;
}

/** Where words end: a semicolon, "as announced by", "according to", ", adopting …", or the end of the sentence. */
export function endOfWords(units: readonly Unit[], from: number, isObject = false): number {
  for (let at = from; at < units.length; at++) {
    if (isWord(units[at], /^;$/)) return at;
    if (!isWord(units[at], /^,$/)) continue;
    if (isWord(units[at + 1], /^as$/) && isWord(units[at + 3], /^by$/)) return at;
    if (isWord(units[at + 1], /^according$/) || opensObjection(units, at + 1)) return at;
    const next = units[at + 1];
    if (isObject && next?.pos === 'VERB' && next.lower.endsWith('ing')) return at;
  }
  return units.length;
}

/** ", but the Chadians suspect …", ", although critics doubt …": what others make of it was not said. */
function opensObjection(units: readonly Unit[], joint: number): boolean {
  if (!isWord(units[joint], /^(?:but|while|although|though|whereas)$/)) return false;
  let at = joint + 1;
  while (at < joint + 8 && !isWord(units[at], objecting) && isOfSubject(units[at])) at++;
  return at > joint + 1 && isWord(units[at], objecting);
}

const isOfSubject = (unit: Unit | undefined): boolean =>
  actorOf(unit) !== null || (unit?.mention === null && /^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(unit.pos));

const objecting =
  /^(?:suspects?|suspected|fears?|feared|doubts?|doubted|believes?|believed|disputes?|disputed|disagrees?|disagreed|denies|denied|rejects?|rejected|argues?|argued|contends?|contended)$/;
