// Finds verbs that report what somebody says: "said", "has also warned", "called on", "…, adding". What is only wished,
// denied or asked of others ("would not say", "to say", "was told") reports nothing.

import type { Verb, VerbClass } from '../../vocabulary/vocabulary.ts';
import { isDate, isWord, type Unit } from './units.ts';

export interface ReportingVerb {
  /** Positions of the first word, auxiliaries included, and of the last, particle included. */
  readonly first: number;
  readonly last: number;
  /** Position of the verb itself. */
  readonly head: number;
  readonly lemma: string;
  readonly classes: ReadonlySet<VerbClass>;
  /** `ing`: ", adding …", said by the speaker of the sentence. */
  readonly form: 'finite' | 'ing';
}

type Slot = 'base' | 's' | 'past' | 'participle' | 'ing';

interface Entry {
  readonly lemma: string;
  readonly particle: readonly string[];
  readonly slots: ReadonlySet<Slot>;
  readonly classes: ReadonlySet<VerbClass>;
}

/** Entries by each form of a verb, the longest particle first. */
export type ReportingVerbs = ReadonlyMap<string, readonly Entry[]>;

const reporting: readonly VerbClass[] = [
  'say',
  'describe',
  'express',
  'urge',
  'support',
  'oppose',
  'deny',
  'commit',
];
const slots: readonly Slot[] = ['s', 'past', 'participle', 'ing'];

export function reportingVerbs(verbs: readonly Verb[]): ReportingVerbs {
  const index = new Map<string, Entry[]>();
  for (const { lemma, forms, particle, classes } of verbs) {
    if (!classes.some((name) => reporting.includes(name))) continue;
    const printed = [
      [lemma, 'base'] as const,
      ...forms.map((form, at) => [form, slots[at] ?? 'ing'] as const),
    ];
    for (const form of new Set(printed.map(([word]) => word))) {
      const own = new Set(printed.flatMap(([word, slot]) => (word === form ? [slot] : [])));
      const entry = { lemma, particle: particle?.split(' ') ?? [], slots: own, classes: new Set(classes) };
      index.set(form, [...(index.get(form) ?? []), entry]);
    }
  }
  for (const [form, entries] of index)
    index.set(
      form,
      entries.toSorted((a, b) => b.particle.length - a.particle.length),
    );
  return index;
}

export function findReportingVerbs(units: readonly Unit[], verbs: ReportingVerbs): ReportingVerb[] {
  const found: ReportingVerb[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const entries = unit && unit.mention === null ? verbs.get(unit.lower) : undefined;
    const entry = entries?.find(({ particle }) =>
      particle.every((word, index) => units[at + 1 + index]?.lower === word),
    );
    const quoted = entry ? startOfQuoted(units, at) : null;
    const first = quoted ?? (entry ? startOf(units, at, entry) : null);
    if (!entry || first === null) continue;
    const form = entry.slots.has('ing') && quoted === null ? 'ing' : 'finite';
    found.push({
      first,
      head: at,
      last: at + entry.particle.length,
      lemma: [entry.lemma, ...entry.particle].join(' '),
      classes: entry.classes,
      form,
    });
    at += entry.particle.length;
  }
  return found;
}

const have = /^(?:has|have|had|’ve|'ve|having)$/;
const be = /^(?:am|is|are|was|were|be|been|being|get|gets|got|’re|'re)$/;
const unasserted =
  /^(?:to|would|could|can|may|might|should|will|shall|must|not|n't|n’t|never|cannot|let|lets|helped?|did|do|does)$/;
const closesNoun =
  /^(?:the|an?|its|his|her|their|our|my|this|that|these|those|’s|'s|’|'|no|any|some|every|of)$/;

/** Where an asserted form begins, auxiliaries included; null when the word is no such form here. */
function startOf(units: readonly Unit[], at: number, { slots: own }: Entry): number | null {
  const before = adverbsBefore(units, at);
  const [previous, next] = [units[before], units[at + 1]];
  if (own.has('ing'))
    return isWord(units[at - 1], /^(?:,|and|but|while|by)$/) || at === 0 || isIssued(units, at - 1)
      ? at
      : null;
  if (isWord(previous, have)) return own.has('participle') && !isAfterModal(units, before) ? before : null;
  if (isWord(previous, be) || isWord(previous, unasserted)) return null;
  // "said by phone" tells how, "said by the minister" who.
  const isMeans = isWord(units[at + 2], /^(?:phone|telephone|video|email|e-mail|letter|text|radio)$/);
  if (isWord(next, /^by$/) && own.has('participle') && !isMeans) return null;
  if (isWord(units[at - 1], closesNoun) || units[at - 1]?.pos === 'NUM') return null;
  const isNoun = units[at]?.pos === 'NOUN' || units[at]?.pos === 'ADJ';
  if (isNoun && units[at - 1]?.pos === 'ADJ') return null;
  return own.has('past') || own.has('s') || own.has('base') ? at : null;
}

/** "released a ⟨statement⟩ saying": a paper, by who put it out. */
export const isIssued = (units: readonly Unit[], paper: number): boolean =>
  isWord(units[paper], /^(?:statement|communiqu[eé]|declaration|letter|note|message|post)$/) &&
  units
    .slice(Math.max(0, paper - 5), paper)
    .some((unit) => isWord(unit, /^(?:released|issued|published|posted|circulated)$/));

/** "was quoted as saying": where the words before the verb begin. */
const startOfQuoted = (units: readonly Unit[], at: number): number | null =>
  isWord(units[at - 1], /^as$/) &&
  isWord(units[at - 2], /^(?:quoted|cited|reported)$/) &&
  isWord(units[at - 3], be)
    ? at - 3
    : null;

/** The position before a verb when adverbs and a date are passed over: "has also repeatedly", "on Tuesday". */
export function adverbsBefore(units: readonly Unit[], at: number): number {
  let before = at - 1;
  while (isAdverb(units[before])) before--;
  return before;
}

export const isAdverb = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.mention === null &&
  (/^(?:also|then|later|again|further|still|now|already|once|since|himself|herself|itself|themselves|alike|both|each|all|afterwards?|instead|just|only|twice|soon|finally|even|too|there)$/.test(
    unit.lower,
  ) ||
    (unit.pos === 'ADV' && unit.lower.endsWith('ly')));

const isAfterModal = (units: readonly Unit[], have: number): boolean =>
  isWord(units[adverbsBefore(units, have)], unasserted);

/** Words that tell when, before or behind a verb: "on Tuesday", "late Thursday". */
export const passDate = (units: readonly Unit[], at: number, step: 1 | -1): number => {
  let position = at;
  if (step === 1) {
    while (
      isWord(units[position], /^(?:late|early|on|in|earlier|later|again|last)$/) &&
      isDate(units[position + 1])
    )
      position++;
    if (!isDate(units[position])) return at;
    return isWord(units[position + 1], /^(?:morning|afternoon|evening|night)$/) ? position + 2 : position + 1;
  }
  if (!isDate(units[position])) return at;
  position--;
  while (isWord(units[position], /^(?:late|early|on|in|earlier|last)$/)) position--;
  return position;
};
