// Provisions in words: what a plan calls for, is meant to do or would contain, as firmly as it is decided. A named plan of
// several points is introduced in one sentence and its points are a list; a lone point is a sentence.

import { countOf } from '../bound/formula.ts';
import { bindWords } from '../prose/bind-words.ts';
import { isAnaphoric } from '../prose/cut-clause.ts';
import { formatCount } from '../prose/format-number.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { withArticle } from '../prose/name-actor.ts';
import type { ShapedItem } from '../prose/provision-shape.ts';
import { shapeProvision } from '../prose/provision-shape.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { computed, draft, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { compare, isOpinion } from '../record-index.ts';
import { addOpinion, nameOpinion } from './attribute.ts';

export type Provision = RowOf<'provisions'>;

const mostShown = 3;
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

/** Whether the points stand better as a list than in sentences: several, of a plan with a name of its own. */
export const isListed = (group: readonly Provision[]): boolean =>
  group.length > 1 && /\p{Lu}/u.test(group[0]?.plan ?? '');

/** "The sources list six points of the New York Declaration." */
export function introducePlan(group: readonly Provision[], index: RecordIndex): Draft {
  const [first] = group;
  if (first === undefined) throw new Error('Bug: a plan without provisions');
  const plan = namePlan(first, index);
  const [named] = index.names(first.plan);
  const of = named?.start === 0 && named.end === first.plan.length ? 'on' : 'of';
  const count = computed(formatCount(group.length), first.id, countOf('provisions'));
  if (isOpinion(first, index))
    return draft(
      'plan',
      phrase`${nameOpinion(first, index)} proposes ${count} points ${of} ${plan}; none is decided`,
      ids(group),
    );
  const open = group.filter(isOpen);
  const [firstOpen] = open;
  const tail =
    firstOpen === undefined
      ? []
      : open.length === group.length
        ? ['; all are proposed and none is decided']
        : phrase`; ${computed(formatCount(open.length), firstOpen.id, openCount(open))} ${open.length === 1 ? 'is' : 'are'} proposed and not decided`;
  return draft('plan', phrase`the sources list ${count} points ${of} ${plan}${tail}`, ids(group));
}

/** "The New York Declaration calls for an immediate ceasefire in Gaza, …"; its first points of one shape. */
export function summarisePlan(group: readonly Provision[], index: RecordIndex): Draft | null {
  const shaped = group
    .map((row) => ({ row, item: shapeOf(row, index) }))
    .filter(({ item }) => item.text.split(' ').length <= mostItemWords);
  const byShape = [...Map.groupBy(shaped, ({ item }) => item.shape)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const [, chosen = []] = byShape.find(([shape]) => shape !== 'clause') ?? [];
  const shown = chosen.slice(0, mostShown);
  const [first] = shown;
  if (first === undefined) return tellPoint(group[0], index);
  const items = listPhrases(shown.map(({ row, item }) => bindItem(row, item, index)));
  const verb = verbFor(
    first.item,
    shown.map(({ row }) => row),
    index,
  );
  const words = phrase`${namePlan(first.row, index)} ${verb} ${items}`;
  const more = chosen.length > shown.length ? ', among other things' : '';
  return draft(
    'plan-summary',
    phrase`${words}${more}${addOpinion(first.row, index)}`,
    shown.map(({ row }) => row.id),
  );
}

/** Each point of a group as a sentence of its own. */
export const tellPoints = (group: readonly Provision[], index: RecordIndex): readonly Draft[] =>
  group.flatMap((row) => tellPoint(row, index) ?? []);

/** "Under the proposed framework, Israeli security forces would deploy first in Rafah"; null for a scrap. */
function tellPoint(row: Provision | undefined, index: RecordIndex): Draft | null {
  if (row === undefined) return null;
  const item = shapeOf(row, index);
  if (isAnaphoric(item.text) || /^(?:its|their|his|her) /i.test(item.text)) return null;
  const plan = namePlan(row, index);
  const words = bindItem(row, item, index);
  const isOwn = item.text.toLowerCase().includes(row.plan.toLowerCase());
  const said =
    item.shape === 'clause'
      ? phrase`${isOwn ? [] : phrase`under ${plan}, `}${words}`
      : phrase`${plan} ${verbFor(item, [row], index)} ${words}`;
  return draft('plan-point', phrase`${said}${addOpinion(row, index)}`, [row.id]);
}

const bindItem = (row: Provision, item: ShapedItem, index: RecordIndex): Phrase =>
  bindWords(lowerFirst(item.text, index), row.id, index.names);

const shapeOf = (row: Provision, index: RecordIndex): ShapedItem =>
  shapeProvision(row.item, index.evidence(row.id)[0]?.prefix ?? '');

/** The verb that leads from a plan to items of one shape: as loose as the source has it, "could" or "would". */
function verbFor({ shape }: ShapedItem, rows: readonly Provision[], index: RecordIndex): string {
  const isProposed = rows.some(isOpen);
  const before = rows[0] === undefined ? '' : (index.evidence(rows[0].id)[0]?.prefix ?? '');
  const modal =
    /\b(could|may|might|must|should|will|would) (?:include |have |contain |need )?(?:an? |the )?$/.exec(
      before,
    )?.[1];
  const isText =
    /\b(?:accord|agreement|charter|communiqu|declaration|document|plan|resolution|roadmap|statement|treaty)/i;
  const callsFor = rows.every(({ plan }) => isText.test(plan));
  if (shape === 'infinitive') return modal ?? (isProposed ? 'would' : 'is meant to');
  if (shape === 'gerund') return isProposed ? 'would mean' : 'provides for';
  if (callsFor) return isProposed ? 'would call for' : 'calls for';
  return modal !== undefined || isProposed ? `${modal ?? 'would'} include` : 'includes';
}

/** "count(provisions, modality=proposed)", and of opinions where there are any. */
const openCount = (open: readonly Provision[]): string =>
  [...new Set(open.map(({ modality }) => modality))]
    .toSorted(compare)
    .map((modality) => countOf('provisions', { modality }))
    .join(' + ');

const isOpen = ({ modality }: Provision): boolean => modality === 'proposed' || modality === 'opinion';

/** "the New York Declaration". */
export function namePlan(row: Provision, index: RecordIndex): Phrase {
  const words = bindWords(row.plan, row.id, index.names);
  const takesThe = /^\p{Ll}/u.test(row.plan) || withArticle(row.plan, 'organisation') !== row.plan;
  return takesThe && !/^(?:the|an?) /i.test(row.plan) ? phrase`the ${words}` : words;
}

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
