// Provisions in words: one sentence that says whose plan it is and how firm; the items themselves are a list. Items come
// in every shape ("expand sector by sector", "a permanent secretariat"), so they stand after a colon, never in a clause.

import { bindWords } from '../prose/bind-words.ts';
import { isAnaphoric } from '../prose/cut-clause.ts';
import { formatCount, formatNoun } from '../prose/format-number.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { withArticle } from '../prose/name-actor.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { compare, isOpinion } from '../record-index.ts';
import { nameOpinion } from './attribute.ts';

export type Provision = RowOf<'provisions'>;

/** The provisions of each plan, in the plan's order; plans in reading order. */
export function groupByPlan(
  rows: readonly Provision[],
  index: RecordIndex,
): readonly (readonly Provision[])[] {
  const groups = [...Map.groupBy(rows.toSorted(index.inReadingOrder), ({ plan }) => plan).values()];
  return groups.map((group) => group.toSorted((a, b) => a.position - b.position || compare(a.id, b.id)));
}

/** "The sources report six points of the New York Declaration." */
export const tellPlan = (group: readonly Provision[], index: RecordIndex): Draft =>
  draft('plan', openPlan(group, index), ids(group));

/** "The sources report six points of the New York Declaration, among them: immediate ceasefire in Gaza; …" */
export function summarisePlan(group: readonly Provision[], index: RecordIndex): Draft {
  const shown = group
    .slice(0, 2)
    .map((row) => bindWords(lowerFirst(row.item.replace(/[.;,]$/, ''), index), row.id, index.names));
  const items = shown.flatMap((item, at): Phrase => (at === 0 ? item : ['; ', ...item]));
  const lead = shown.length < group.length ? ', among them: ' : ': ';
  return draft('plan-summary', phrase`${openPlan(group, index)}${lead}${items}`, ids(group));
}

/** "the New York Declaration". */
export function namePlan(row: Provision, index: RecordIndex): Phrase {
  if (!isName(row.plan)) return ['a plan without a name'];
  const words = bindWords(row.plan, row.id, index.names);
  const takesThe = /^\p{Ll}/u.test(row.plan) || withArticle(row.plan, 'organisation') !== row.plan;
  return takesThe && !/^(?:the|an?) /i.test(row.plan) ? phrase`the ${words}` : words;
}

/** Whether the words can stand for a plan, and are not the beginning of a sentence about one. */
const isName = (plan: string): boolean =>
  !isAnaphoric(plan) &&
  !plan.includes(', ') &&
  plan.split(' ').length <= 9 &&
  !/^(?:any|by|for|from|in|of|on|to|with) /i.test(plan) &&
  !/^(?:it|they|he|she|this|that)$/i.test(plan);

function openPlan(group: readonly Provision[], index: RecordIndex): Phrase {
  const [first] = group;
  if (first === undefined) throw new Error('Bug: a plan without provisions');
  const plan = namePlan(first, index);
  const count = phrase`${fact(formatCount(group.length), first.id)} ${formatNoun(group.length, 'point')}`;
  const [named] = index.names(first.plan);
  const of = named?.start === 0 && named.end === first.plan.length ? 'on' : 'of';
  if (isOpinion(first, index)) return phrase`${nameOpinion(first, index)} sets out ${count} ${of} ${plan}`;
  const isOpen = group.every(({ modality }) => modality === 'proposed' || modality === 'opinion');
  return phrase`the sources report ${count} ${of} ${plan}${isOpen ? ', which is proposed and not decided' : ''}`;
}

const ids = (group: readonly Provision[]): readonly string[] => group.map(({ id }) => id);
