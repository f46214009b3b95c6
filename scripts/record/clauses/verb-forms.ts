// A word -> the verb it can be a form of, and which form: "opened" is past and participle of "open". Listed verbs are
// looked up; the endings of others are read, since any word in -ed or -ing can be a verb.

import type { Verb, VerbClass } from '../../vocabulary/vocabulary.ts';
import { type Auxiliary, adverbs, auxiliaries } from './auxiliaries.ts';

export type VerbSlot = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbForm {
  readonly lemma: string;
  readonly slots: ReadonlySet<VerbSlot>;
  readonly isListed: boolean;
}

export interface VerbForms {
  readonly known: ReadonlyMap<string, KnownWord>;
  /** Particles of a lemma, longest first: "break" -> "down", "out". */
  readonly particlesOf: (lemma: string) => readonly (readonly string[])[];
  /** Whether "that" or a bare clause may follow a verb; `lemma` may end in its particle. */
  readonly isSaying: (lemma: string) => boolean;
  /** What a verb says; `lemma` may end in its particle. */
  readonly entryOf: (lemma: string) => VerbEntry | null;
  /** A form of a lemma: "host", "past" -> "hosted". */
  readonly inflect: (lemma: string, slot: 'past') => string | null;
}

/** What lists tell of a word, for one look-up. */
export interface KnownWord {
  readonly form: VerbForm | null;
  readonly auxiliary: Auxiliary | null;
  readonly isAdverb: boolean;
}

export interface VerbEntry {
  readonly classes: ReadonlySet<VerbClass>;
  readonly eventType: Verb['eventType'];
}

const slotNames = ['s', 'past', 'participle', 'ing'] as const;

const sayingClasses: readonly VerbClass[] = ['say', 'deny', 'plan', 'express'];
/** Verbs of other classes that a clause may follow. */
const takesClause = 'show mean see know hear feel understand hope agree decide ensure indicate'.split(' ');

const made = new WeakMap<readonly Verb[], VerbForms>();

/** The forms of one list of verbs; made once for each list. */
export function verbForms(verbs: readonly Verb[]): VerbForms {
  const forms = made.get(verbs) ?? readForms(verbs);
  made.set(verbs, forms);
  return forms;
}

function readForms(verbs: readonly Verb[]): VerbForms {
  const byForm = new Map<string, { lemma: string; slots: Set<VerbSlot> }>();
  const entries = new Map<string, { classes: Set<VerbClass>; eventType: Verb['eventType'] }>();
  const particles = new Map<string, string[][]>();
  const pasts = new Map<string, string>();
  for (const { lemma, forms, particle, classes, eventType } of verbs) {
    const name = particle === null ? lemma : `${lemma} ${particle}`;
    const entry = entries.get(name) ?? { classes: new Set<VerbClass>(), eventType };
    for (const item of classes) entry.classes.add(item);
    entries.set(name, entry);
    pasts.set(lemma, forms[1]);
    if (particle !== null) particles.set(lemma, [...(particles.get(lemma) ?? []), particle.split(' ')]);
    for (const [word, slot] of [
      [lemma, 'base'] as const,
      ...forms.map((form, index) => [form, slotNames[index] ?? 'ing'] as const),
    ]) {
      const known = byForm.get(word) ?? { lemma, slots: new Set<VerbSlot>() };
      known.slots.add(slot);
      byForm.set(word, known);
    }
  }
  for (const list of particles.values()) list.sort((a, b) => b.length - a.length);
  const saying = new Set([
    ...takesClause,
    ...[...entries].flatMap(([name, { classes }]) =>
      sayingClasses.some((own) => classes.has(own)) ? [name] : [],
    ),
  ]);
  const words = new Set([...byForm.keys(), ...auxiliaries.keys(), ...adverbs]);
  const known = [...words].map((word): [string, KnownWord] => {
    const form = byForm.get(word);
    const auxiliary = auxiliaries.get(word) ?? null;
    return [
      word,
      { form: form ? { ...form, isListed: true } : null, auxiliary, isAdverb: adverbs.has(word) },
    ];
  });
  return {
    known: new Map(known),
    particlesOf: (lemma) => particles.get(lemma) ?? [],
    isSaying: (lemma) => saying.has(lemma),
    entryOf: (lemma) => entries.get(lemma) ?? null,
    inflect: (lemma) => pasts.get(lemma) ?? null,
  };
}

/** The form of a verb that no list has; its lemma is no more than the word without its ending. */
export function guessForm(word: string): VerbForm | null {
  if (!/^[\p{Ll}’'-]{3,}$/u.test(word)) return null;
  const form = (lemma: string, slots: ReadonlySet<VerbSlot>) => ({ lemma, slots, isListed: false });
  if (word.endsWith('ing')) return form(word.slice(0, -3), guessed.ing);
  if (/[^e]ed$/.test(word)) return form(stemOf(word.slice(0, -2)), guessed.ed);
  // "would focus on": what ends in "us" stands for itself.
  if (/[^su]s$/.test(word)) return form(word.slice(0, -1), guessed.s);
  return form(word, guessed.none);
}

/** What each ending can stand for. */
const guessed = {
  ing: new Set<VerbSlot>(['ing']),
  ed: new Set<VerbSlot>(['past', 'participle']),
  s: new Set<VerbSlot>(['s']),
  none: new Set<VerbSlot>(['base']),
} as const;

/** "experienc" -> "experience", "amplifi" -> "amplify", "blurr" -> "blur". */
function stemOf(stem: string): string {
  if (/i$/.test(stem)) return stem.replace(/i$/, 'y');
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[cgvzu]|[aiou]t|as|os|in)$/.test(stem) ? `${stem}e` : stem;
}
