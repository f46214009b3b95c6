// The words of a subject as plans are told by them: the noun it is built on, the name it is or holds, how it begins.

import type { Clause } from '../clauses/clause-analysis.ts';
import type { SubjectSpan } from '../clauses/subject.ts';
import type { Word } from '../clauses/words.ts';
import { oneOf } from '../one-of.ts';

export interface SubjectView {
  readonly span: SubjectSpan;
  readonly own: readonly Word[];
  /** Position and lower-case form of the noun; null and empty when the subject is a mere name. */
  readonly head: number | null;
  readonly noun: string;
  /** The actor it names, id. */
  readonly actor: string | null;
  /** "Its mandate", "their goal". */
  readonly isPossessed: boolean;
  /** "An international command": nobody has heard of it yet. */
  readonly isNew: boolean;
  /** It points back, "the force", "such a body", and does not speak of bodies in general. */
  readonly isDefinite: boolean;
  /** It tells something itself, as "The facility, covering 140 hectares," does. */
  readonly isTelling: boolean;
}

const isVague = oneOf('no any every each few many');
const isNobody = oneOf('i we you what who nobody');
const pointsBack = oneOf('the such this that its their');
const pointsOut = oneOf('operational international');

/** Null for what can be no plan: "no framework", "we". */
export function subjectView(words: readonly Word[], { subject, kind }: Clause): SubjectView | null {
  if (subject === null) return null;
  const own = words.slice(subject.first, subject.last + 1);
  const opening = own[0]?.lower ?? '';
  if (isVague(opening)) return null;
  if (own.some(({ lower, mention }) => mention === null && isNobody(lower))) return null;
  const head = headNoun(words, subject);
  const named = own.find(({ mention }) => mention?.kind === 'actor' && isName(mention.form))?.mention;
  const isNew = (opening === 'a' || opening === 'an') && kind === 'main';
  const isInserted =
    own.some(({ text }) => text === ',') && own.some(({ mention }) => mention?.kind === 'quantity');
  return {
    span: subject,
    own,
    head,
    noun: head === null ? '' : (words[head]?.lower ?? ''),
    actor: named?.kind === 'actor' ? named.actor : null,
    isPossessed: opening === 'its' || opening === 'their',
    isNew,
    isDefinite: pointsBack(opening) || (head !== null && pointsOut(words[head - 1]?.lower)),
    isTelling: isNew || own.length > 6 || isInserted,
  };
}

/** A name, or words such as "the mission" that are known to mean one. */
const isName = (form: string): boolean => form === 'name' || form === 'pronoun';

const endsNoun = oneOf('ADP SCONJ PRON VERB AUX PUNCT');
const isNounTag = oneOf('NOUN PROPN');
/** A name that the noun behind it belongs to. */
const goesOn = oneOf("’s 's -");

/** The noun a subject is built on: "The mandate of the council" -> mandate; null when it is a mere name. */
function headNoun(words: readonly Word[], { first, last }: SubjectSpan): number | null {
  let head: number | null = null;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (!word || (at > first && word.text === ',')) break;
    // "The Chile-drafted resolution": what a hyphen joins describes the noun to come.
    const isHyphened = word.lower === '-' || (at > first && words[at - 1]?.lower === '-');
    if (head !== null && endsNoun(word.pos) && !isHyphened) break;
    if (word.mention?.kind === 'actor' && isName(word.mention.form)) {
      const next = words[at + 1];
      if (next?.mention === word.mention || goesOn(next?.lower)) continue;
      head = null;
      continue;
    }
    if (isNounTag(word.pos) || word.mention?.kind === 'plan') head = at;
  }
  return head;
}
