// A verb with its auxiliaries, and how a word is judged to be one.

import { oneOf } from '../one-of.ts';
import { guessForm, type VerbForm, type VerbSlot } from './verb-forms.ts';
import { isAdverb, type Word } from './words.ts';

/** What the auxiliaries make of a verb; `would` is planned after "said", and proposed elsewhere. */
export type Mood = 'fact' | 'will' | 'would' | 'could' | 'must' | 'planned' | 'ready';

export interface VerbGroup {
  /** Positions of the first and last word, particles included, and of the verb itself. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** With its particle: "break down". */
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  /** Past form that could be a participle: "held" in "a conference held in July". */
  readonly isAmbiguous: boolean;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPast: boolean;
  readonly isNegated: boolean;
  readonly mood: Mood;
}

/** A group before its particle is looked for. */
export type GroupDraft = Omit<VerbGroup, 'first' | 'last' | 'lemma'> & { readonly end: number };

/** Whether a word can be a verb at all: not quoted, not part of a name. */
export const isFree = (word: Word | undefined): word is Word =>
  word !== undefined && !word.isQuoted && (word.mention === null || word.mention.kind === 'quantity');

const isNoVerb = oneOf('DET PRON ADP CCONJ SCONJ PUNCT NUM');
const isTaggedVerb = oneOf('VERB AUX PROPN');

/** A verb that stands in one of these forms; tags mislead where an auxiliary demands a verb. */
export function canBe(word: Word | undefined, slots: readonly VerbSlot[]): VerbForm | null {
  if (!isFree(word) || isNoVerb(word.pos)) return null;
  const { lower, pos } = word;
  const form = word.form ?? guessForm(lower);
  if (form === null || !slots.some((slot) => form.slots.has(slot))) return null;
  // After "to" or "has" even a word that no list has must be a verb.
  const isForced = slots.length === 1 && (form.slots.has('base') || lower.endsWith('ed')) && pos !== 'ADV';
  return form.isListed || isForced || isTaggedVerb(pos) ? form : null;
}

/** The next word that is no adverb or negation. */
export function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 4 && isAdverb(words[at])) at++;
  return at;
}
