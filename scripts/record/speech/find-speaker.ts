// Who speaks: the subject before a verb of saying, or the name behind it in “…,” said X.

import type { Focus } from './focus.ts';
import { actorOf, isOwner, speaksThere, startOfName, startOfOffices, startOfPhrase } from './noun-phrase.ts';
import { adverbsBefore, isAdverb, passDate } from './reporting-verbs.ts';
import { document, notOfState, ofSomebody, ofState, pair, relay } from './speaking-nouns.ts';
import { isWord, type Unit } from './units.ts';

export interface Voice {
  readonly actor: string;
  /** Positions of the first and last word of the phrase that names the speaker. */
  readonly first: number;
  readonly last: number;
  /** "his press secretary, X": passes on the words of another. */
  readonly isRelay: boolean;
  /** "the resolution", "it": only what it calls for or quotes is a statement. */
  readonly isDocument: boolean;
  /** A clause of its own speaks: "X, who maintains …, took a rare step". */
  readonly isRelative: boolean;
  /** An office without a name: "the representative of Fiji". */
  readonly isUnnamed: boolean;
}

const preposition =
  /^(?:in|of|for|with|by|from|to|at|on|against|between|among|near|over|about|under|across|than|like|after|before|during|into|through|as|via|despite|without)$/;
const isGoverned = (units: readonly Unit[], first: number): boolean =>
  isWord(units[first - 1], preposition) && !speaksThere(units, first);
const bracket = /^(?:,|\)|–|—|--?)$/;

/** The speaker whose phrase ends right before `verb`, what is inserted between them passed over; null when nobody speaks. */
export function speakerBefore(units: readonly Unit[], verb: number, focus: Focus): Voice | null {
  let end = adverbsBefore(units, verb);
  for (let tries = 0; tries < 5 && end >= 0; tries++) {
    end = adverbsBefore(units, passDate(units, end, -1) + 1);
    if (isWord(units[end], /^who$/)) return relativeVoice(units, end, focus);
    // "The summit in Accra on Monday, 5 May, 2014, condemned": the comma closes the date.
    if (isWord(units[end], /^,$/) && /, \d{4}$/.test(units[end - 1]?.lower ?? ''))
      end = passDate(units, end - 1, -1);
    if (!isWord(units[end], bracket)) return voiceAt(units, end, focus) ?? beforeRelative(units, end, focus);
    const named = personBefore(units, end, focus);
    if (named) return named;
    const open = openingOf(units, end);
    if (open === null) return null;
    end = open - 1;
  }
  return null;
}

/** "by President X, who said": the name before the comma, whatever governs it. */
function relativeVoice(units: readonly Unit[], who: number, focus: Focus): Voice | null {
  const last = isWord(units[who - 1], /^,$/) ? who - 2 : who - 1;
  const actor = focus.speakerOf(actorOf(units[last]));
  return actor === null
    ? null
    : { ...plain, actor, first: startOfPhrase(units, last), last, isRelative: true };
}

/** "Minister X who was attending the talks in Lima told": what begins with "who" ends where the verb of saying stands. */
function beforeRelative(units: readonly Unit[], end: number, focus: Focus): Voice | null {
  for (let at = end; at > Math.max(0, end - longestRelative); at--) {
    if (isWord(units[at], /^[,;:–—]$/)) return null;
    if (isWord(units[at], /^who$/))
      return isWord(units[at + 1], /^(?:is|was|has|had)$/) ? voiceAt(units, at - 1, focus) : null;
  }
  return null;
}

const longestRelative = 20;

const plain = { isRelay: false, isDocument: false, isRelative: false, isUnnamed: false } as const;

/** "its commander, Rear Admiral X, announced": what stands between the commas is a name, not something about one. */
function personBefore(units: readonly Unit[], comma: number, focus: Focus): Voice | null {
  if (!isWord(units[comma], /^,$/)) return null;
  const mention = actorOf(units[comma - 1]);
  if (mention?.form !== 'name' || !mention.actor.startsWith('person-')) return null;
  const bare = startOfPhrase(units, comma - 1);
  return isWord(units[bare - 1], /^,$/) ? voiceAt(units, comma - 1, focus) : null;
}

/** The mark that opens what a comma, bracket or dash closes, at most thirty words before; null when there is none. */
function openingOf(units: readonly Unit[], close: number): number | null {
  const mark = units[close]?.text === ')' ? '(' : units[close]?.text;
  for (let at = close - 1; at >= Math.max(1, close - 30); at--) {
    if (isWord(units[at], /^[;:]$/)) return null;
    if (units[at]?.mention === null && units[at]?.text === mark && !isInAddress(units, at)) return at;
  }
  return null;
}

/** The comma of "in Lima, Peru, on Monday", or the one behind it. */
const isInAddress = (units: readonly Unit[], comma: number): boolean => {
  const isState = (at: number) => /^(?:country|place)-/.test(actorOf(units[at])?.actor ?? '');
  const isCity = (at: number) => isState(at) && isWord(units[at - 1], /^(?:in|at|near)$/);
  return (
    (isCity(comma - 1) && isState(comma + 1)) ||
    (isState(comma - 1) && isWord(units[comma - 2], /^,$/) && isCity(comma - 3))
  );
};

/** The speaker that a phrase ending at `last` names. */
export function voiceAt(units: readonly Unit[], last: number, focus: Focus): Voice | null {
  const mention = actorOf(units[last]);
  if (mention) return namedVoice(units, last, focus);
  const unit = units[last];
  if (!unit) return null;
  if (isTwo(unit)) return pairAt(units, last, focus);
  if (unit.mention !== null) return null;
  const first = startOfPhrase(units, last);
  if (isGoverned(units, first)) return null;
  if (/^(?:he|she)$/.test(unit.lower))
    return focus.representative === null
      ? null
      : { ...plain, first, last, actor: focus.representative, isUnnamed: true };
  const voice = { ...plain, first, last, isUnnamed: true };
  if (focus.official !== null && unit.lower === 'official' && isWord(units[last - 1], /^the$/))
    return { ...voice, actor: focus.official };
  const owner = ownerIn(units, first, last, focus);
  // "a foreign ministry statement", "a government spokesman": of the country the text is about.
  const isOfState =
    (document.test(unit.lower) || ofSomebody.test(unit.lower)) &&
    units.slice(first, last).some((word) => isWord(word, /^(?:government|ministry|department|presidency)$/));
  if (unit.lower === 'it' || unit.lower === 'they') {
    const subject = focus.subject();
    return subject === null ? null : { ...voice, ...subject };
  }
  if (document.test(unit.lower) && !isOfState) {
    const body = owner ?? (unit.lower === 'statement' ? focus.issuer() : focus.body());
    return body === null ? null : { ...voice, actor: body, isDocument: true };
  }
  if (pair.test(unit.lower) && units.slice(first, last).some((word) => isWord(word, /^(?:both|two)$/))) {
    const actor = focus.pair();
    return actor === null ? null : { ...voice, actor };
  }
  if (!isOfState && !ofSomebody.test(unit.lower) && !ofState.test(unit.lower)) return null;
  if (units.slice(first, last).some((word) => isWord(word, notOfState))) return null;
  if (isWord(units[first], /^(?:his|her)$/)) {
    const person = relay.test(unit.lower) ? focus.person() : null;
    return person === null ? null : { ...voice, actor: person };
  }
  const own =
    owner ?? (isWord(units[first], /^(?:its|their|whose)$/) ? focus.ownerBefore(units, first) : null);
  const isState = (ofState.test(unit.lower) || isOfState) && isBare(units, first, last);
  // "The meeting on Chad closed, but officials warned", "an official said": of no state, unless one was spoken of before.
  const isNameless = last === first + Number(isWord(units[first], /^an$/));
  const isOfMeeting = isNameless && /^officials?$/.test(unit.lower);
  const state = () =>
    isOfMeeting ? (focus.government() ?? focus.subject()?.actor ?? null) : focus.country();
  const actor = own ?? (isState ? state() : null);
  return actor === null ? null : { ...voice, actor };
}

/** "two sides", which is a number and what it counts. */
const isTwo = ({ mention, lower }: Unit): boolean =>
  mention?.kind === 'quantity' && mention.value === 2 && pair.test(/\p{L}+$/u.exec(lower)?.[0] ?? '');

/** "The two sides agreed"; "two countries said" are any two. */
function pairAt(units: readonly Unit[], last: number, focus: Focus): Voice | null {
  const first = last - 1;
  const actor = isWord(units[first], /^the$/) && !isGoverned(units, first) ? focus.pair() : null;
  return actor === null ? null : { ...plain, isUnnamed: true, actor, first, last };
}

/** "The government", "officials", "the foreign ministry"; not "aid officials". */
const isBare = (units: readonly Unit[], first: number, last: number): boolean =>
  units
    .slice(first, last)
    .every(
      (unit) =>
        isWord(unit, ofState) ||
        isWord(unit, /^(?:an?|the|foreign|defen[cs]e|interior|finance|senior|local|top|some)$/),
    );

/** Of "American officials", "Kenya’s water minister", "Obama administration officials": who they belong to. */
function ownerIn(units: readonly Unit[], first: number, last: number, focus: Focus): string | null {
  for (let at = last - 1; at >= first; at--) {
    const mention = actorOf(units[at]);
    if (mention && (isOwner(units, at) || mention.form === 'name')) return focus.stateOf(mention);
  }
  return null;
}

function namedVoice(units: readonly Unit[], last: number, focus: Focus): Voice | null {
  const mention = actorOf(units[last]);
  if (!mention || mention.form === 'people' || mention.form === 'adjective') return null;
  const own = startOfName(units, last, focus.isOffice);
  const listed = startOfList(units, own);
  const first = startOfOffices(units, listed, focus.isOffice);
  if (isWord(units[first - 1], /^(?:neither|nor)$/)) return null;
  const isPronoun = mention.form === 'pronoun' && /^s?he$/.test(units[last]?.lower ?? '');
  const actor = isPronoun && focus.representative !== null ? focus.representative : focus.speakerOf(mention);
  if (!isGoverned(units, first)) {
    // Of "Malaysia and Singapore said" the first speaks for both.
    const leader =
      listed < own
        ? focus.speakerOf(actorOf(units.slice(listed, own).find((unit) => actorOf(unit)?.form === 'name')))
        : null;
    const named = units.slice(listed, last + 1).filter((unit) => actorOf(unit)?.form === 'name').length;
    if (leader !== null && named > mostSpeakers) return null;
    if (leader !== null) return { ...plain, actor: leader, first, last };
    if (actor === null) return null;
    const isRelay =
      isWord(units[first], /^(?:his|her|its|whose)$/) &&
      units.slice(first, last).some((unit) => isWord(unit, relay));
    return { ...plain, actor, first, last, isRelay };
  }
  // "the ministers of Egypt, Jordan and Qatar": none of them alone.
  return listed < own ? null : governedVoice(units, first - 1, last, focus);
}

/** Words of the longest list of names that is looked through. */
const longestList = 60;
/** A longer list speaks with one voice by its act, such as a vote: nobody of it said the words. */
const mostSpeakers = 3;

/** "Bosnia and Lebanon": the first word of a list that ends in a name. */
function startOfList(units: readonly Unit[], first: number): number {
  let start = first;
  if (!isWord(units[start - 1], /^and$/)) return start;
  for (;;) {
    if (!isWord(units[start - 1], /^(?:and|,)$/) || start <= first - longestList) return start;
    // "Bosnia, Chad, and Lebanon"
    const before = isWord(units[start - 2], /^,$/) ? start - 3 : start - 2;
    if (actorOf(units[before])?.form !== 'name') return start;
    start = startOfPhrase(units, before);
  }
}

/** "the representative of Fiji", "officials in Kazakhstan", "Romano Prodi of Italy". */
function governedVoice(units: readonly Unit[], at: number, last: number, focus: Focus): Voice | null {
  const head = units[at - 1];
  if (!isWord(units[at], /^(?:of|for|from|in|to)$/) || !head) return null;
  const named = actorOf(head);
  if (named) {
    // "the Foreign Ministry in Hanoi said"
    const isSeat = isWord(units[at], /^in$/) && named.actor.startsWith('org-');
    return isSeat || isWord(units[at], /^(?:of|from)$/) ? namedVoice(units, at - 1, focus) : null;
  }
  // "The members of the Security Council condemned": all of them, which is the Council.
  const isAll =
    head.lower === 'members' && isWord(units[at - 2], /^the$/) && /\bCouncil$/.test(units[last]?.text ?? '');
  const speaks =
    isAll || ofState.test(head.lower) || (ofSomebody.test(head.lower) && isWord(units[at], /^(?:of|for)$/));
  if (head.mention !== null || !speaks) return null;
  const first = startOfPhrase(units, at - 1);
  const mention = actorOf(units[last]);
  const actor = mention && focus.stateOf(mention);
  return actor === null || isWord(units[first - 1], preposition)
    ? null
    : { ...plain, actor, first, last, isUnnamed: true };
}

/** “…,” said ⟨Kenya’s water minister, Joseph Lokwawi⟩: the phrase behind a verb. */
export function speakerAfter(units: readonly Unit[], verb: number, focus: Focus): Voice | null {
  let first = passDate(units, verb + 1, 1);
  while (isAdverb(units[first])) first++;
  // Nothing before the phrase governs it.
  const phrase = units.slice(first, first + 18);
  const voice = voiceAt(phrase, endOfPhrase(phrase), focus);
  return voice?.first === 0 ? { ...voice, first, last: first + voice.last } : null;
}

/** The position of the last word of the noun phrase that opens `units`, a name behind a comma included. */
function endOfPhrase(units: readonly Unit[]): number {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const mention = actorOf(unit);
    if (mention && !isOwner(units, at) && !isTitleOf(units, at)) return at;
    const isPart =
      mention !== null ||
      (unit?.mention === null &&
        (/^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(unit.pos) ||
          isWord(unit, /^(?:its|his|her|their|our|of|for|and|-|’|')$/)));
    const isApposed = isWord(unit, /^,$/) && at > 0 && isPersonBehind(units, at + 1);
    if (!isPart && !isApposed) return at - 1;
  }
  return units.length - 1;
}

/** "said her deputy, the Reverend ⟨Ana Bru⟩": a name, behind its titles. */
function isPersonBehind(units: readonly Unit[], from: number): boolean {
  const at = units.findIndex((unit, index) => index >= from && actorOf(unit) !== null);
  return (
    at !== -1 &&
    at < from + 4 &&
    actorOf(units[at])?.actor.startsWith('person-') === true &&
    units.slice(from, at).every((unit) => isWord(unit, /^(?:the|\.)$/) || /^\p{Lu}/u.test(unit.text))
  );
}

/** "UN" in "said UN Secretary-General António Guterres". */
const isTitleOf = (units: readonly Unit[], at: number): boolean => {
  const next = units[at + 1];
  return (
    next !== undefined &&
    next.mention === null &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) &&
    /^\p{L}/u.test(next.text)
  );
};
