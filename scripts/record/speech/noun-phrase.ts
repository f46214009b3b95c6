// Where the words that introduce a name begin: "Kenya’s water minister, ⟨Joseph Lokwawi⟩", "its commander, Rear Admiral ⟨X⟩".

import type { ActorMention } from '../../sentence/sentence.ts';
import { isWord, type Unit } from './units.ts';

export const actorOf = (unit: Unit | undefined): ActorMention | null =>
  unit?.mention?.kind === 'actor' ? unit.mention : null;

const possessive = /^(?:’s|'s|’|')$/;
const determiner = /^(?:the|an?|its|his|her|their|our|my|this|that|both|all|some|many|several|most|no)$/;
/** "the minister of Peru Mr. Bru": here the name begins. */
const courtesy = /^(?:mr|mrs|ms|dr|madam)\.?$/;
const inner = /^(?:of|for|and|&|to|on)$/;

/** The position of the first word of the noun phrase that ends at `last`. */
export function startOfPhrase(units: readonly Unit[], last: number): number {
  let first = last;
  while (first > 0 && belongs(units, first - 1, first)) first--;
  return first;
}

/** The same of a name, with an office that a comma parts from it: "Kenya’s water minister, Joseph Lokwawi". */
export function startOfName(
  units: readonly Unit[],
  last: number,
  isOffice: (word: string) => boolean,
): number {
  const first = startOfPhrase(units, last);
  const comma = first - 1;
  if (!isWord(units[comma], /^,$/) || actorOf(units[last])?.form !== 'name' || comma < 2) return first;
  const start = startOfPhrase(units, comma - 1);
  const isOwned =
    isWord(units[start], /^(?:its|his|her|their|our|whose|the)$/) ||
    units.slice(start, comma).some((_, index) => isOwner(units, start + index));
  const head = units[comma - 1]?.lower ?? '';
  if (isOwned && (head === 'counterpart' || isOffice(head))) return start;
  return officeWithDuty(units, start, isOffice) ?? first;
}

/** "Council President and Peru’s Permanent Representative ⟨Ana Bru⟩": both offices are hers. */
export function startOfOffices(
  units: readonly Unit[],
  first: number,
  isOffice: (word: string) => boolean,
): number {
  const office = isWord(units[first - 1], /^and$/) ? units[first - 2] : undefined;
  return office?.mention === null && isOffice(office.lower) && office.text !== office.lower
    ? startOfPhrase(units, first - 2)
    : first;
}

/** "the European commissioner for crisis management, Janez Lenarčič": the office stands before what it is for. */
function officeWithDuty(
  units: readonly Unit[],
  duty: number,
  isOffice: (word: string) => boolean,
): number | null {
  if (!isWord(units[duty - 1], /^(?:for|of)$/) || !isOffice(units[duty - 2]?.lower ?? '')) return null;
  const start = startOfPhrase(units, duty - 2);
  return isWord(units[start], /^(?:its|his|her|their|our|whose|the)$/) ? start : null;
}

/**
 * "As President X told parliament, …", where it opens the sentence; "A statement from the ministry said": a preposition
 * stands before who speaks.
 */
export const speaksThere = (units: readonly Unit[], first: number): boolean =>
  (first === 1 && isWord(units[0], /^as$/)) ||
  (isWord(units[first - 1], /^(?:from|by)$/) &&
    isWord(units[first - 2], /^(?:statement|communiqu[eé]|message|letter|note|release)$/));

/** "Kenya’s", "Russian", "UN": a name that a noun behind it belongs to. */
export const isOwner = (units: readonly Unit[], at: number): boolean => {
  const mention = actorOf(units[at]);
  return mention !== null && (mention.form === 'adjective' || isWord(units[at + 1], possessive));
};

/** Whether the word at `at` goes with the one behind it. */
function belongs(units: readonly Unit[], at: number, next: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  const mention = actorOf(unit);
  if (isWord(units[next], determiner)) return false;
  if (mention)
    return (
      isOwner(units, at) ||
      (mention.form === 'name' && isTitleWord(units[next]) && !isWord(units[next], courtesy))
    );
  if (unit.mention !== null) return false;
  if (possessive.test(unit.lower))
    return actorOf(units[at - 1]) !== null || /^(?:NOUN|PROPN)$/.test(units[at - 1]?.pos ?? '');
  if (determiner.test(unit.lower)) return true;
  if (inner.test(unit.lower)) return isCapital(units[at - 1]) && isCapital(units[next]);
  return (
    isTitleWord(unit) ||
    unit.text === '-' ||
    (unit.pos === 'VERB' && /(?:ed|ing)$/.test(unit.lower) && unit.text !== unit.lower)
  );
}

/** A capital at the head of a sentence makes a tagger take these for names. */
const opener =
  /^(?:as|while|when|whereas|after|before|since|until|if|unless|but|yet|though|although|because|in|on|at|for|by|with|from)$/;

const isTitleWord = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.mention === null &&
  !opener.test(unit.lower) &&
  /^\p{L}/u.test(unit.text) &&
  (/^(?:NOUN|PROPN|ADJ)$/.test(unit.pos) || /^(?:then|newly|former|deputy)$/.test(unit.lower));

const isCapital = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.mention === null && /^\p{Lu}/u.test(unit.text);
