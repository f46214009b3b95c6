// Provisions of clauses whose subject is no plan: what a body does or asks for in a text it adopts, and what is to be part
// of a thing that someone proposes to create.

import type { Clause, ClauseAnalysis } from '../clauses/clause-analysis.ts';
import { firstIn } from '../clauses/region.ts';
import type { Word } from '../clauses/words.ts';
import { oneOf } from '../one-of.ts';
import { itemEnd } from './clause-items.ts';
import type { ClauseProvision } from './clause-provision.ts';
import type { PlanContext } from './plan-context.ts';
import { resolutionName } from './plan-name.ts';
import { splitTail } from './split-series.ts';

const creating = new Set(['create', 'establish', 'set up', 'form', 'found', 'launch']);
const calling = new Set(['call on', 'call upon', 'urge', 'request', 'invite', 'instruct']);
const isProposed = oneOf('would could will must planned');

/** "should create a Water Bank, with a secretariat and a fund": what is to be created is the plan. */
export function createdProvisions(
  analysis: ClauseAnalysis,
  { group }: Clause,
  index: number,
): ClauseProvision[] {
  const { words } = analysis;
  if (!creating.has(group.lemma) || !isProposed(group.mood) || group.isNegated || group.isPassive) return [];
  const [created, ...members] = splitTail(words, {
    first: group.last + 1,
    last: itemEnd(analysis, index) - 1,
  });
  if (!created || members.length === 0) return [];
  const name = words
    .slice(created.first, created.last + 1)
    .filter(({ pos }) => pos !== 'DET')
    .map(({ text }) => text)
    .join(' ');
  const modality = group.mood === 'will' || group.mood === 'planned' ? 'planned' : 'proposed';
  return members.map((range) => ({ plan: name, range, actor: null, modality, rule: 'creation' }));
}

/** "called on all States to license ferries, adopting a resolution": what a body asks for in a text it adopts. */
export function askedProvisions(
  context: PlanContext,
  analysis: ClauseAnalysis,
  { group, subject, end }: Clause,
): ClauseProvision[] {
  const { words, groups } = analysis;
  if (!calling.has(group.lemma) || subject === null || group.isNegated) return [];
  if (!words.some(({ lower }) => lower === 'resolution')) return [];
  // "Envoy X praised the resolution, but he urged states to wait": a person asks for himself.
  if (isOfPerson(context, words.slice(subject.first, subject.last + 1))) return [];
  const [asked, ...more] = groups.filter(
    ({ form, first, last }) =>
      form === 'infinitive' && first > group.last && last < end && words[first - 1]?.lower === 'to',
  );
  if (!asked || more.length > 3) return [];
  const comma = words.findIndex(({ text }, at) => at > asked.last && text === ',');
  const last = (comma === -1 ? end : Math.min(comma, end)) - 1;
  const plan = resolutionName(context);
  return [{ plan, range: { first: asked.head, last }, actor: null, modality: 'planned', rule: 'asks' }];
}

const isFounding = oneOf('form create establish found launch authorize authorise');
const isAdopting = oneOf('adopt approve pass endorse');
/** Words between "resolution" and what it is to do: "introduced by Chad". */
const mostBetween = 8;

/** "passed a resolution introduced by Chad to send a force": what is done by it. */
export function adoptedProvisions(
  context: PlanContext,
  analysis: ClauseAnalysis,
  { group, kind }: Clause,
  index: number,
): ClauseProvision[] {
  const { words, groups } = analysis;
  if (kind !== 'main' || !isAdopting(group.lemma) || group.isNegated || group.isPassive) return [];
  if (!group.isPast || group.mood !== 'fact') return [];
  const noun = firstIn(
    words,
    { from: group.last + 1, to: group.last + 7 },
    ({ lower }) => lower === 'resolution',
  );
  const last = itemEnd(analysis, index) - 1;
  const task = groups.find(
    ({ form, first }) =>
      form === 'infinitive' && first > noun && first <= last && words[first - 1]?.lower === 'to',
  );
  // "a resolution to form a force": that it did is an event, and says nothing of what the force is to do.
  if (task && isFounding(task.lemma)) return [];
  if (noun === -1 || !task || task.first - noun > mostBetween) return [];
  // "a resolution submitted to close it": behind a comma nothing is of the resolution.
  if (words.slice(noun, task.first).some(({ text }) => /^[,;]$/.test(text))) return [];
  const plan = resolutionName(context);
  return [{ plan, range: { first: task.head, last }, actor: null, modality: 'planned', rule: 'adopted' }];
}

const isOfPerson = ({ reading }: PlanContext, own: readonly Word[]): boolean =>
  own.some(
    ({ lower, mention }) =>
      /^(?:he|she)$/.test(lower) ||
      (mention?.kind === 'actor' && reading.cast.get(mention.actor)?.kind === 'person'),
  );
