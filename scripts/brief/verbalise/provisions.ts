// Provisions by plan: which plans can be named, what leads from a plan to each of its points, how a document of several
// points is introduced and summed up. `plan-prose.ts` tells a plan in sentences.

import { countOf } from '../bound/formula.ts';
import { bindWords } from '../prose/bind-words.ts';
import { isAnaphoric } from '../prose/cut-clause.ts';
import { formatCount } from '../prose/format-number.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { withArticle } from '../prose/name-actor.ts';
import { defaultLead, forMany, isHedged, isOpen, particleOf, readLead } from '../prose/provision-lead.ts';
import type { ShapedItem } from '../prose/provision-shape.ts';
import { shapeProvision } from '../prose/provision-shape.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { computed, draft, mention, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { compare } from '../record-index.ts';
import { addOpinion } from './attribute.ts';

export type Provision = RowOf<'provisions'>;

/** A point with what leads to it. */
export interface Point {
  readonly row: Provision;
  readonly item: ShapedItem;
  /** For a singular subject: "is meant to". */
  readonly lead: string;
  /** Whether the source goes on with "It …" from the sentence before. */
  readonly isOfSentenceBefore: boolean;
}

const mostSummed = 3;
const mostItemWords = 16;

/** The provisions of each plan that can be named, in the plan's order; plans in reading order. */
export function groupByPlan(
  rows: readonly Provision[],
  index: RecordIndex,
): readonly (readonly Provision[])[] {
  const named = rows.filter(({ plan }) => isName(plan)).toSorted(index.inReadingOrder);
  const groups = [...Map.groupBy(named, ({ plan }) => plan.toLowerCase()).values()];
  return groups.map((group) => group.toSorted((a, b) => a.position - b.position || compare(a.id, b.id)));
}

/** Each point with its shape and its lead; one of a series takes the lead of the point before it. */
export function readPoints(group: readonly Provision[], index: RecordIndex): readonly Point[] {
  const points: Point[] = [];
  for (const row of group) {
    const [words] = index.evidence(row.id);
    const [before, behind] = [words?.prefix ?? '', words?.suffix ?? ''];
    const item = shapeProvision(row.item, before);
    const last = points.at(-1);
    const isSeries = last !== undefined && last.item.shape === item.shape && isInSeries.test(before);
    const read = item.lead ?? readLead(item, before, behind);
    const lead =
      (read !== null && isOpen(row) && !isHedged(read) ? null : read) ??
      (isSeries && isOpen(last.row) === isOpen(row) ? last.lead : defaultLead(item, row));
    points.push({ row, item, lead, isOfSentenceBefore: /(?:^|[.!?…] )(?:It|They) [^.]*$/.test(before) });
  }
  return points;
}

/** What stands before the second and later points of a list. */
const isInSeries = /(?:^|[,;\n]|\band|\bor)(?: (?:for|to|an?|the|of))* ?$/;

/** A document of several points, all things it asks for: they stand better as a list than in sentences. */
export function isListed(group: readonly Provision[], index: RecordIndex): boolean {
  const points = readPoints(group, index);
  const isText =
    /\b(?:accords?|act|agreement|charter|communiqué|convention|declaration|law|memorandum|pact|protocol|resolution|statement|treaty)\b/i;
  return (
    points.length >= mostSummed &&
    isText.test(group[0]?.plan ?? '') &&
    points.every(({ item }) => item.shape === 'noun')
  );
}

/** "The New York Declaration calls for six things:" */
export function introducePlan(group: readonly Provision[], index: RecordIndex): Draft {
  const [first] = readPoints(group, index);
  if (first === undefined) throw new Error('Bug: a plan without provisions');
  const count = computed(formatCount(group.length), first.row.id, countOf('provisions'));
  const lead = isPlural(first.row.plan) ? forMany(first.lead) : first.lead;
  const hedge = group.every(isOpen) ? ', none of which is decided' : '';
  return draft(
    'plan',
    phrase`${namePlan(first.row, index)} ${lead} ${count} ${group.length === 1 ? 'thing' : 'things'}${hedge}${addOpinion(first.row, index)}:`,
    ids(group),
  );
}

/** "The New York Declaration calls for an immediate ceasefire in Gaza, …"; its first points of one verb, cut short. */
export function summarisePlan(group: readonly Provision[], index: RecordIndex): Draft | null {
  const points = readPoints(group, index)
    .filter(({ item }) => item.shape !== 'clause' && !isAnaphoric(item.text))
    .map((point) => ({ ...point, item: { ...point.item, text: cutBack(point.item.text) } }))
    .filter(({ item }) => item.text.split(' ').length <= mostItemWords);
  const alike = [...Map.groupBy(points, ({ lead }) => lead).values()];
  const [chosen = []] = alike.toSorted((a, b) => b.length - a.length);
  const shown = chosen.slice(0, mostSummed);
  const [first] = shown;
  if (first === undefined) return null;
  const particle = particleOf(first.lead);
  const items = listPhrases(
    shown.map((point, at) => phrase`${at === 0 ? '' : particle}${bindItem(point, index)}`),
  );
  const lead = isPlural(first.row.plan) ? forMany(first.lead) : first.lead;
  const words = phrase`${namePlan(first.row, index)} ${lead} ${items}`;
  const more = chosen.length > shown.length ? ', among other things' : '';
  return draft(
    'plan-summary',
    phrase`${words}${more}${addOpinion(first.row, index)}`,
    shown.map(({ row }) => row.id),
  );
}

/** What is added behind a comma goes, where enough stands before it and it is no list. */
function cutBack(text: string): string {
  const [head = text, tail = '', ...more] = text.split(', ');
  const isList = / (?:and|or) /.test(tail) && !/^\p{Ll}+[^s\s] and \p{Ll}+[^s\s]$/u.test(tail);
  return tail !== '' && more.length === 0 && head.split(' ').length >= 3 && !isList ? head : text;
}

export const bindItem = ({ item, row }: Point, index: RecordIndex): Phrase =>
  bindWords(lowerFirst(item.text, index), row.id, index.names);

/** "the New York Declaration"; a plan in the plural without a name of its own takes no article. */
export function namePlan(row: Provision, index: RecordIndex): Phrase {
  const [named] = index.names(row.plan);
  if (named?.actor != null && named.start === 0 && named.end === row.plan.length)
    return [mention(named.actor, row.id)];
  const plan = lowerFirst(row.plan, index);
  const words = bindWords(plan, row.id, index.names);
  const isCommon = /^\p{Ll}/u.test(plan);
  const hasArticle = /^(?:the|an?) /i.test(plan) || (isCommon && isPlural(plan));
  if (/^\p{Ll}+[’']s /u.test(plan)) return phrase`the ${words}`;
  if (hasArticle || (!isCommon && withArticle(plan, 'organisation') === plan)) return words;
  // "a proposed model" is told of here for the first time; a bare "mission" is known.
  const article = isCommon && plan.includes(' ') ? (/^[aeiou]/.test(plan) ? 'an' : 'a') : 'the';
  return phrase`${article} ${words}`;
}

/** "long-term plans", "the Abraham Accords". */
export const isPlural = (plan: string): boolean =>
  /\b(?:accords|agreements|arrangements|efforts|goals|measures|plans|proposals|rules|talks|terms)$/i.test(
    plan.replace(/ (?:for|of|on|to) .*$/, ''),
  );

/** Whether the words can stand for a plan: no pronoun, no bare "plan", not the beginning of a sentence about one. */
const isName = (plan: string): boolean =>
  !isAnaphoric(plan) &&
  !plan.includes(', ') &&
  plan.split(' ').length <= 12 &&
  (/\p{Lu}/u.test(plan) || plan.split(' ').length <= 4) &&
  !/^(?:any|by|for|from|in|of|on|to|with) /i.test(plan) &&
  !/ (?:and|or|of|to|that|which)$/i.test(plan) &&
  !/^(?:the )?(?:document|idea|it|plan|platform|proposal|text|they|he|she|this|that)$/i.test(plan);

const ids = (group: readonly Provision[]): readonly string[] => group.map(({ id }) => id);
