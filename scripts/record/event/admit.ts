// Whether a clause that a rule takes for an event is one: it happened, or is set for a time. What is denied, supposed,
// merely said or only wished is none.

import type { VerbClass } from '../../vocabulary/vocabulary.ts';
import { someIn } from '../clauses/region.ts';
import type { VerbForms } from '../clauses/verb-forms.ts';
import type { EventRule } from '../event-rules.ts';
import type { Modality } from '../modality.ts';
import { oneOf } from '../one-of.ts';
import type { Reading } from '../reading.ts';
import type { EventClause } from './event-clause.ts';

/** Modality by the verb alone; a date ahead makes any of them a plan. */
export function modalityOfClause({ group, governor, date, line }: EventClause, isAhead: boolean): Modality {
  switch (group.mood) {
    case 'fact':
      if (line.includes('under ') && /\bunder (?:consideration|discussion|study)\b/.test(line))
        return 'proposed';
      if (holding.has(group.lemma) && !group.isPassive && /^[^‹]{0,80}\bplans? ‹/.test(line))
        return 'planned';
      return isAhead || (!group.isPast && /\b(?:next|tomorrow)\b/i.test(dateWords(date)))
        ? 'planned'
        : 'reported';
    case 'would':
      return governor?.group.isPast ? 'planned' : 'proposed';
    case 'could':
    case 'ready':
      return 'proposed';
    default:
      return 'planned';
  }
}

/** Verbs of what a plan holds. */
const holding = new Set(['include', 'provide', 'provide for', 'call for', 'envisage', 'foresee', 'envision']);

const dateWords = (date: EventClause['date']) =>
  date === null ? '' : date.mention.meaning.kind === 'calendar' ? (date.mention.meaning.side ?? '') : '';

/** What makes no event whatever its verb: negated, supposed, or said by the first person. */
export function isRuledOut(clause: EventClause): boolean {
  const { group, kind, line, subject, words, governor } = clause;
  if (group.isNegated || group.mood === 'ready' || kind === 'conditional') return true;
  if (subject === null) return true;
  // "Had they stayed, the border would have been drawn": it was not.
  if (group.mood === 'would' && group.isPerfect) return true;
  // "blocked sanctions in December"
  if (
    isStopping(group.lemma) &&
    /› (?:[^⟦.;,]{0,20} )?(?:sanctions|agreement|resolution|deal|vote|summit|talks|sale)\b/u.test(line)
  )
    return true;
  if (isNone(words[subject.first]?.lower)) return true;
  const own = { from: subject.first, to: subject.last + 1 };
  if (someIn(words, own, ({ lower, mention }) => mention === null && isInvolved(lower))) return true;
  // "since 2019 began"
  if (!someIn(words, own, ({ mention }) => mention?.kind !== 'date')) return true;
  if (line.includes('› n') && /› (?:no|nothing|none|neither)\b/.test(line)) return true;
  if (governor === null || governor.isBehind) return false;
  // "urged that the parties reach an accord": they have not.
  const isAsked =
    asking.test(governor.group.lemma) && group.mood === 'fact' && !group.isPast && !group.isPerfect;
  return governor.group.isNegated || doubtful.test(governor.group.lemma) || isAsked;
}

const isStopping = oneOf('block prevent avert thwart forestall');
const isNone = oneOf('no nobody none neither nothing few');
const isInvolved = oneOf('i we you what whatever');

/** Verbs of saying behind which nothing is known to have happened. */
const doubtful =
  /^(?:deny|refute|disavow|dismiss|reject|dispute|claim|allege|believe|think|fear|suggest|argue|insist|hope|want|speculate|predict|contend|expect|maintain|complain|mean|feel|estimate|rule out|threaten)$/;

const asking = /^(?:urge|demand|ask|request|insist|propose|recommend|suggest|require)$/;

/** Classes of verbs that tell no happening by themselves, dated or not. */
const quiet: readonly VerbClass[] = [
  'state',
  'say',
  'describe',
  'express',
  'support',
  'oppose',
  'deny',
  'urge',
  'change',
  'plan',
  'propose',
  'offer',
  'lead',
];

const isEmptyVerb = oneOf('be have do make come put will would could should');

/** Whether a verb that no rule knows tells a happening: "sidelined the party in 2004" does, "cost $2 billion in 2022" not. */
export function isHappening(forms: VerbForms, { group }: EventClause, isAhead: boolean): boolean {
  if (isEmptyVerb(group.lemma)) return false;
  if (group.mood === 'fact' && !group.isPast && !isAhead) return false;
  const classes =
    forms.entryOf(group.lemma)?.classes ?? forms.entryOf(group.lemma.split(' ')[0] ?? '')?.classes;
  return classes === undefined || !quiet.some((name) => classes.has(name)) || classes.has('create');
}

export function isAdmitted(
  reading: Reading,
  rule: Pick<EventRule, 'undated' | 'ahead' | 'type'>,
  clause: EventClause,
  modality: Modality,
): boolean {
  const isOpinion = reading.article.meta.kind === 'opinion';
  if (modality !== 'reported' && (isOpinion || clause.isSpeech)) return false;
  if (clause.isSpeech && !(clause.kind === 'main' || clause.kind === 'relative')) return false;
  // “…, and calm on the border,” she told a gathering: the words are a statement, and that he spoke is told with it.
  if (clause.isSpeech && (rule.type === 'speech' || rule.type === 'other')) return false;
  if (rule.type === 'deployment_plan')
    return modality !== 'reported' && (clause.kind === 'main' || clause.date !== null);
  if (clause.date !== null) return modality !== 'proposed';
  const isNews =
    clause.kind === 'main' &&
    (clause.governor === null || clause.governor.isBehind) &&
    (clause.group.isPast || clause.group.isPerfect || clause.group.isPassive);
  if (modality === 'reported') return rule.undated && (isNews || isListing(clause, rule.type));
  return modality === 'planned' && rule.ahead && clause.kind === 'main';
}

/** "is a new participant in the Accords", "experienced a rise in attacks": told in the present, or by the way. */
const isListing = ({ kind, group, governor, line }: EventClause, type: EventRule['type']): boolean => {
  const hasName = /^[^‹]*(?:⟦A\d+⟧|\b(?:leaders|ministers|presidents|envoys|parties|sides)\b)/u.test(line);
  if (type === 'ceasefire') return kind === 'relative' || (kind === 'reduced' && group.isPassive);
  return (
    (kind === 'main' && group.lemma === 'be' && governor === null) ||
    (kind === 'relative' && group.isPast && hasName)
  );
};
