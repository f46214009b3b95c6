// The provisions that the clauses of a sentence say: whose subject is a plan, or who does something under one.

import type { Clause, ClauseAnalysis } from '../clauses/clause-analysis.ts';
import type { WordRange } from '../clauses/clause-text.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import type { Modality } from '../modality.ts';
import {
  aiming,
  asking,
  containing,
  enacting,
  ending,
  idle,
  idleObject,
  judging,
  occasional,
  proposing,
} from '../provision-rules.ts';
import { agreedList } from './agreed-list.ts';
import { adoptedProvisions, askedProvisions, createdProvisions } from './asked-and-created.ts';
import { askedPhrases, itemEnd, listItems, verbPhrases } from './clause-items.ts';
import type { ClauseProvision } from './clause-provision.ts';
import { councilActs } from './council-acts.ts';
import { documentSays } from './document-says.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanSubject } from './plan-subject.ts';
import { reducedProvisions } from './reduced-provisions.ts';
import { splitTail } from './split-series.ts';

/** `subjects` are what the clauses speak of, in their order. */
export function clauseProvisions(
  context: PlanContext,
  analysis: ClauseAnalysis,
  subjects: readonly (PlanSubject | null)[],
): ClauseProvision[] {
  const finite: ClauseProvision[] = [];
  analysis.clauses.forEach((clause, index) => {
    const about = subjects[index];
    const told = about ? ofClause(context, analysis, index, about) : [];
    const own = [
      ...createdProvisions(analysis, clause, index),
      ...adoptedProvisions(context, analysis, clause, index),
      ...askedProvisions(context, analysis, clause),
      ...(told.length > 0 ? told : councilActs(context, analysis, clause, index)),
    ];
    // "The council decided that the mission would leave" says it once, as what was decided.
    finite.push(...own.filter(({ range }) => !finite.some((other) => overlaps(other.range, range))));
  });
  const found = [...finite];
  for (const group of analysis.groups) {
    if (group.form !== 'participle' && group.form !== 'ing') continue;
    for (const item of reducedProvisions(context, analysis, group))
      if (!finite.some((other) => overlaps(other.range, item.range))) found.push(item);
  }
  const said = [documentSays(context, analysis.words), agreedList(context, analysis.words)];
  return said.find((items) => items.length > found.length) ?? found;
}

const overlaps = (a: WordRange, b: WordRange) => a.first <= b.last && b.first <= a.last;

interface View {
  readonly analysis: ClauseAnalysis;
  readonly index: number;
  readonly about: PlanSubject;
  readonly group: VerbGroup;
  /** Told of what is to come, not of what is. */
  readonly isAhead: boolean;
}

/** The items of a clause, or null when it is not of the kind the reader knows. */
type Reader = (view: View) => readonly WordRange[] | null;

function ofClause(
  context: PlanContext,
  analysis: ClauseAnalysis,
  index: number,
  about: PlanSubject,
): ClauseProvision[] {
  const clause = analysis.clauses[index];
  if (!clause || clause.kind === 'conditional') return [];
  const { group } = clause;
  // "Critics hope that the treaty will create jobs": what is hoped or feared is in no text.
  const before = analysis.words.slice(Math.max(0, clause.start - 2), clause.start + 1);
  if (before.some(({ lower }) => supposing.test(lower))) return [];
  if (group.isNegated && !isBan(analysis.words, group, about)) return [];
  const isAhead = group.mood !== 'fact' && group.mood !== 'ready';
  const modality = modalityOf(context, group);
  for (const [rule, read] of readers) {
    const ranges = read({ analysis, index, about, group, isAhead });
    if (ranges)
      return ranges.map((range) => ({ plan: about.plan, range, actor: about.actor, modality, rule }));
  }
  return [];
}

const supposing =
  /^(?:hop(?:e|es|ed|ing)|believe[sd]?|fear(?:s|ed)?|thinks?|thought|doubt(?:s|ed)?|assurances?|predict(?:s|ed)?|wish(?:es)?)$/;

/** "Under the resolution, the mission keeps …", "Peru will open its market". */
const partyItems: Reader = ({ analysis, index, about, isAhead }) => {
  if (about.kind !== 'party') return null;
  if (isIdle(analysis, index) || (!isAhead && !about.isUnder) || isGuess(analysis, index)) return [];
  if (about.isState) return withSubject(analysis, index);
  if (isSaid(analysis.clauses, index)) return [];
  const tasks = withSubject(analysis, index);
  return tasks.length > 2 ? tasks : [inOneBreath(analysis, index)];
};

/** "The accord calls on both sides to clear roads, open an office and …": what is asked of them. */
const askedItems: Reader = ({ analysis, index, about, group }) =>
  about.kind === 'text' && asking.test(group.lemma) && !group.isPassive && !group.isPast
    ? askedPhrases(analysis, index)
    : null;

/** "It also proposes creating a centre and a platform". */
const proposedItems: Reader = ({ analysis, index, group }) =>
  proposing.test(group.lemma) && !group.isPassive && !group.isPast ? listItems(analysis, index) : null;

/** "The pact provides for an end to x and the return of y", "It would have a secretariat, offices and …". */
const heldItems: Reader = ({ analysis, index, about, group, isAhead }) => {
  const isHeld = (containing.test(group.lemma) && !group.isPassive) || (group.lemma === 'have' && isAhead);
  if (!isHeld || about.kind === 'aim' || (about.kind !== 'text' && !isAhead)) return null;
  return about.isTelling && about.kind === 'body'
    ? withSubject(analysis, index, false)
    : listItems(analysis, index);
};

/** "The initiative aims to …", "Its primary goal is to restore order". */
const aimItems: Reader = ({ analysis, index, about, group, isAhead }) => {
  // "is intended as a first step": what it is to be says nothing of what is in it.
  const isName = group.isPassive && analysis.words[group.last + 1]?.lower === 'as';
  if (aiming.test(group.lemma) && !group.isPast && !isAhead)
    return isName ? [] : [afterVerb(analysis, index)];
  if (about.kind !== 'aim') return null;
  if (ending.test(group.lemma)) return [];
  return isAhead || group.lemma === 'be' ? [afterVerb(analysis, index, isAhead)] : [];
};

/** "The mission is to clear roads", "a plan that would move villages and build a station". */
const prospectItems: Reader = ({ analysis, index, about, group, isAhead }) => {
  if (isIdle(analysis, index) || (about.kind === 'body' && occasional.test(group.lemma))) return [];
  if (about.kind === 'text' && group.isPassive && !about.isTelling && doneToTexts.test(group.lemma))
    return [];
  if (!isAhead) return null;
  const areApart = about.kind === 'text';
  const phrases =
    about.isTelling || group.isPassive
      ? withSubject(analysis, index, areApart)
      : verbPhrases(analysis, index, areApart);
  return phrases.flatMap((range) => splitTail(analysis.words, range));
};

/** "The accord is to be signed in July": what happens to a text is not in it. */
const doneToTexts =
  /^(?:sign|initial|ratify|adopt|approve|endorse|present|submit|publish|release|unveil|announce|discuss|debate|review|finali[sz]e|draft|table|put|postpone|vote on)$/u;

/** "The resolution extends the mandate until December", "the pact takes effect in 60 days". */
const enactedItems: Reader = ({ analysis, index, about, group }) => {
  const isEnacting =
    enacting.test(group.lemma) || /^(?:take effect|come into force|enter into force)$/.test(group.lemma);
  if (!isEnacting || about.kind !== 'text' || group.isPassive || group.isPast) return null;
  return /^(?:extend|renew|authori[sz]e)$/.test(group.lemma)
    ? listItems(analysis, index)
    : verbPhrases(analysis, index, true);
};

/** In order: the first that knows the clause decides. */
const readers: readonly (readonly [string, Reader])[] = [
  ['party', partyItems],
  ['proposes', proposedItems],
  ['asks', askedItems],
  ['contains', heldItems],
  ['aims', aimItems],
  ['prospect', prospectItems],
  ['enacts', enactedItems],
];

/** "may not cross into Algeria" is a term; "could not wait" is none. */
const isBan = (words: ClauseAnalysis['words'], group: VerbGroup, about: PlanSubject): boolean =>
  /^(?:may|must|shall)$/.test(words[group.first]?.lower ?? '') &&
  (about.kind === 'party' || about.kind === 'text');

/** In an opinion piece, and under "would" and "could", a provision is no more than proposed. */
function modalityOf({ reading }: PlanContext, { mood }: VerbGroup): Modality {
  if (reading.article.meta.kind === 'opinion') return 'proposed';
  return mood === 'would' || mood === 'could' ? 'proposed' : 'planned';
}

function isIdle(analysis: ClauseAnalysis, index: number): boolean {
  const { words, clauses } = analysis;
  const group = clauses[index]?.group;
  if (!group || (group.isPassive ? judging : idle).test(group.lemma)) return true;
  const object = words
    .slice(group.last + 1, group.last + 8)
    .map(({ text }) => text)
    .join(' ');
  return !group.isPassive && idleObject.test(object);
}

/** "Poland is likely to follow": what may come is in no text. */
function isGuess({ words, clauses }: ClauseAnalysis, index: number): boolean {
  const group = clauses[index]?.group;
  return words.slice(group?.first, (group?.head ?? 0) + 1).some(({ lower }) => /^(?:un)?likely$/.test(lower));
}

/** The words behind a verb, or from the verb on when they are what is done. */
function afterVerb(analysis: ClauseAnalysis, index: number, fromVerb = false): WordRange {
  const { words, clauses } = analysis;
  const group = clauses[index]?.group;
  const last = itemEnd(analysis, index) - 1;
  let first = group ? (fromVerb ? group.head : group.last + 1) : 0;
  while (first < last && /^(?:to|at|for|in)$/.test(words[first]?.lower ?? '')) first++;
  return { first, last };
}

/** Verb phrases of which the first keeps its subject: "Peru will open its market". */
function withSubject(analysis: ClauseAnalysis, index: number, areApart = true): WordRange[] {
  const clause = analysis.clauses[index];
  if (!clause) return [];
  const [first, ...rest] = verbPhrases(analysis, index, areApart);
  const start = clause.isSubjectInherited
    ? clause.group.first
    : (clause.subject?.first ?? clause.group.first);
  return first ? [{ ...first, first: start }, ...rest] : [];
}

/** "The forces would deploy first and would begin to train police": tasks of a body in one mood are one item. */
function inOneBreath({ clauses, ...analysis }: ClauseAnalysis, index: number): WordRange {
  const clause = clauses[index];
  let last = index;
  while (isSaid(clauses, last + 1)) last++;
  const group = clause?.group.first ?? 0;
  const first = clause?.isSubjectInherited ? group : (clause?.subject?.first ?? group);
  return { first, last: itemEnd({ clauses, ...analysis }, last) - 1 };
}

/** Whether a clause goes on with subject and mood of the one before. */
function isSaid(clauses: readonly Clause[], index: number): boolean {
  const [before, clause] = [clauses[index - 1], clauses[index]];
  return (
    clause?.isCoordinate === true &&
    clause.subject === before?.subject &&
    clause.group.mood === before?.group.mood
  );
}
