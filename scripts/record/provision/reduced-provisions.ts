// Provisions behind a noun: "a mission intended to combine …", "a model proposing dividing …", "a platform aimed at …".

import type { Clause, ClauseAnalysis } from '../clauses/clause-analysis.ts';
import type { WordRange } from '../clauses/clause-text.ts';
import { nounBefore } from '../clauses/reduced-clauses.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import type { Word } from '../clauses/words.ts';
import { oneOf } from '../one-of.ts';
import { asking, enacting } from '../provision-rules.ts';
import type { ClauseProvision } from './clause-provision.ts';
import type { PlanContext } from './plan-context.ts';
import { planSubject } from './plan-subject.ts';
import { splitSeries } from './split-series.ts';

export function reducedProvisions(
  context: PlanContext,
  analysis: ClauseAnalysis,
  group: VerbGroup,
): ClauseProvision[] {
  const { words } = analysis;
  const isAim =
    group.form === 'participle' && isAimed(words[group.first]?.lower) && opensAim(analysis, group);
  const isAct = group.form === 'ing' && (enacts(words, group) || asking.test(group.lemma));
  if (!isAim && !isAct && !isContent(group)) return [];
  const noun = nounBefore(words, beforeInserted(words, group.first));
  if (noun === null) return [];
  const pseudo: Clause = { ...emptyClause, group, subject: noun, start: noun.first, end: words.length };
  const about = planSubject(context, analysis, pseudo, true);
  if (about === null || about.kind === 'party' || (isAct && about.kind !== 'text')) return [];
  // "the treaty establishing the court": one that is known already, which is told by the way.
  if (isAct && words[noun.first]?.lower === 'the' && !isAdopted(words, noun.first)) return [];
  const isDecided = isAim ? context.reading.article.meta.kind !== 'opinion' : isAdopted(words, noun.first);
  const ranges = isAim ? [aimOf(analysis, group)] : contentsOf(analysis, group);
  return ranges
    .filter(({ first, last }) => last >= first)
    .map((range) => ({
      plan: about.plan,
      range,
      actor: null,
      modality: isDecided ? 'planned' : 'proposed',
      rule: isAim ? 'intended' : 'proposes',
    }));
}

/** "intended to restore order", "aimed at a truce". */
function aimOf(analysis: ClauseAnalysis, group: VerbGroup): WordRange {
  const first = group.head > group.first ? group.head : group.last + 2;
  return { first, last: reducedEnd(analysis, group) - 1 };
}

/** "a resolution extending the mandate, calling for a truce and asking Chad to open its border": what each verb says. */
function contentsOf(analysis: ClauseAnalysis, group: VerbGroup): WordRange[] {
  const { words, groups } = analysis;
  const end = reducedEnd(analysis, group);
  const joined = groups.filter(
    (other) =>
      other.first > group.last &&
      other.first < end &&
      /^(?:,|and)$/.test(words[other.first - 1]?.lower ?? '') &&
      other.form === 'ing' &&
      (isContent(other) || enacts(words, other) || asking.test(other.lemma)),
  );
  return [group, ...joined].flatMap((own, at) => {
    let last = (joined[at]?.first ?? end) - 1;
    while (last > own.last && /^(?:,|and)$/.test(words[last]?.lower ?? '')) last--;
    if (isContent(own)) return splitSeries(words, { first: own.last + 1, last });
    const task = groups.find(({ form, first }) => form === 'infinitive' && first > own.last && first <= last);
    return [{ first: asking.test(own.lemma) && task ? task.head : own.first, last }];
  });
}

const isAimed = oneOf('aimed intended designed meant due expected');
const isContent = ({ form, lemma }: VerbGroup): boolean => form === 'ing' && proposing.has(lemma);
const proposing = new Set([
  'propose',
  'provide for',
  'call for',
  'authorise',
  'authorize',
  'require',
  'demand',
  'envisage',
]);

/** "extending the mandate", and not "extending from the coast", nor "ending their civil war", which is what came of it. */
const enacts = (words: readonly Word[], { lemma, last }: VerbGroup): boolean =>
  !proposing.has(lemma) &&
  enacting.test(lemma) &&
  !(lemma === 'end' && words.slice(last + 1, last + 7).some(({ lower }) => isStrife(lower))) &&
  !/^(?:from|to|over|across|into|through|in|at)$/.test(words[last + 1]?.lower ?? '');

const isStrife = oneOf(
  'war wars conflict conflicts fighting hostilities dispute crisis insurgency rebellion violence',
);

/** "adopted a resolution calling for a truce": it holds; a draft or one that was rejected proposes. */
const isAdopted = (words: readonly Word[], noun: number): boolean =>
  /^(?:adopt|approve|pass|endors|sign)(?:ed|es|ing|e)?$/.test(
    words.slice(Math.max(0, noun - 3), noun).findLast(({ pos }) => pos === 'VERB')?.lower ?? '',
  ) && words[noun]?.lower !== 'draft';

/** "intended to combine", "aimed at". */
const opensAim = ({ words }: ClauseAnalysis, { head, first, last }: VerbGroup): boolean =>
  head > first || words[last + 1]?.lower === 'to' || words[last + 1]?.lower === 'at';

const emptyClause = {
  kind: 'main',
  isCoordinate: false,
  parent: null,
  governor: null,
  marker: 0,
  isSubjectInherited: false,
} as const;

/** "The planning model – widely discussed – proposing …", "a resolution on Tuesday calling …": past what is inserted. */
function beforeInserted(words: ClauseAnalysis['words'], first: number): number {
  let at = first;
  while (words[at - 1]?.mention?.kind === 'date') at--;
  return at < first ? at - (words[at - 1]?.lower === 'on' ? 1 : 0) : beforeDash(words, first);
}

function beforeDash(words: ClauseAnalysis['words'], first: number): number {
  if (!/^[–—]$/.test(words[first - 1]?.text ?? '')) return first;
  const open = words.slice(0, first - 1).findLastIndex(({ text }) => /^[–—]$/.test(text));
  return open === -1 ? first - 1 : open;
}

function reducedEnd({ words, groups, clauses }: ClauseAnalysis, group: VerbGroup): number {
  const next = clauses.find(({ marker }) => marker > group.last)?.marker ?? words.length;
  const verb =
    groups.find(({ form, first }) => form === 'finite' && first > group.last)?.first ?? words.length;
  const end = Math.min(next, verb);
  for (let at = group.last + 1; at < end; at++) {
    const closes =
      words[at]?.text === ',' &&
      (at + 1 >= end || /^(?:which|who|the|a|an|in)$/.test(words[at + 1]?.lower ?? '') === (verb === at + 1));
    if (closes) return at;
  }
  return end;
}
