// Provisions behind a noun: "a mission intended to combine …", "a model proposing dividing …", "a platform aimed at …".

import type { Clause, ClauseAnalysis } from '../clauses/clause-analysis.ts';
import { nounBefore } from '../clauses/reduced-clauses.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import { oneOf } from '../one-of.ts';
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
  const isContent = group.form === 'ing' && proposing.has(group.lemma);
  if (!isAim && !isContent) return [];
  const noun = nounBefore(words, beforeDash(words, group.first));
  if (noun === null) return [];
  const pseudo: Clause = { ...emptyClause, group, subject: noun, start: noun.first, end: words.length };
  const about = planSubject(context, analysis, pseudo, true);
  if (about === null || about.kind === 'party') return [];
  const isPurpose = isAim && group.head > group.first;
  const start = isPurpose ? group.head : group.last + (isAim ? 2 : 1);
  const range = { first: start, last: reducedEnd(analysis, group) - 1 };
  if (range.last < range.first) return [];
  const modality = isContent || context.reading.article.meta.kind === 'opinion' ? 'proposed' : 'planned';
  const ranges = isContent ? splitSeries(words, range) : [range];
  return ranges.map((item) => ({
    plan: about.plan,
    range: item,
    actor: null,
    modality,
    rule: isAim ? 'intended' : 'proposes',
  }));
}

const isAimed = oneOf('aimed intended designed meant due expected');
const proposing = new Set([
  'propose',
  'provide for',
  'call for',
  'authorise',
  'authorize',
  'require',
  'demand',
  'envisage',
  'ban',
]);

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

/** "The planning model – widely discussed – proposing …": past the inserted words. */
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
