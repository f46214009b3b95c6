// Commitments in words: who has agreed, offered or might give what to which mission, firmest first. Rows that differ in
// nothing but the giver share a sentence; so do the several gifts of one giver.

import { countOf } from '../bound/formula.ts';
import { inTextOrder } from '../in-text-order.ts';
import { bindWords } from '../prose/bind-words.ts';
import { formatQualifier, formatQuantity } from '../prose/format-number.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, mention, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RowOf } from '../record-index.ts';
import { addOpinion } from './attribute.ts';
import { chooseRole } from './statements.ts';

export type Commitment = RowOf<'commitments'>;
type Status = Commitment['status'];
type Contribution = Commitment['contribution'];

/** What the giver does, for one and for several, and the form of the verb that follows. */
export const doing: Readonly<Record<Status, { one: string; many: string; form: 'infinitive' | 'gerund' }>> = {
  agreed: { one: 'has agreed to', many: 'have agreed to', form: 'infinitive' },
  committed: { one: 'has committed to', many: 'have committed to', form: 'gerund' },
  ready: { one: 'is ready to', many: 'are ready to', form: 'infinitive' },
  willing: { one: 'is willing to', many: 'are willing to', form: 'infinitive' },
  planned: { one: 'is expected to', many: 'are expected to', form: 'infinitive' },
  proposed: { one: 'could', many: 'could', form: 'infinitive' },
};
const statuses = Object.keys(doing) as Status[];

/** Verb, what is given when no quantity is printed, and the word before the mission. */
export const giving: Readonly<Record<Contribution, { verb: [string, string]; what: string; to: string }>> = {
  troops: { verb: ['send', 'sending'], what: 'troops', to: 'to' },
  medical: { verb: ['send', 'sending'], what: 'medical staff', to: 'to' },
  observers: { verb: ['send', 'sending'], what: 'observers', to: 'to' },
  police: { verb: ['send', 'sending'], what: 'police officers', to: 'to' },
  police_training: { verb: ['train', 'training'], what: 'police', to: 'for' },
  training_support: { verb: ['help', 'helping'], what: 'with training', to: 'for' },
  funding: { verb: ['give', 'giving'], what: 'money', to: 'to' },
  mediation: { verb: ['act', 'acting'], what: 'as a mediator', to: 'for' },
  other: { verb: ['make', 'making'], what: 'a contribution', to: 'to' },
};

/** Agreed or promised: more than readiness, a wish or a plan. */
export const isPromised = ({ status }: Commitment): boolean => status === 'agreed' || status === 'committed';

export const isFirm = ({ status }: Commitment): boolean => status !== 'planned' && status !== 'proposed';

/** Rows that differ in nothing but the giver, the firmest and the largest group first. */
export const groupAlike = (rows: readonly Commitment[]): readonly (readonly Commitment[])[] =>
  [...Map.groupBy(rows, likeness).values()].toSorted(
    (a, b) => firmness(a) - firmness(b) || b.length - a.length || byId(a, b),
  );

/** The count of a group among the rows a sentence tells, with no more conditions than set it apart. */
export function countAlike(group: readonly Commitment[], told: readonly Commitment[]): string {
  const [row] = group;
  if (row === undefined) return 'count(commitments)';
  const { status, contribution, mission_id, quantity, qualifier } = row;
  const steps = [
    { status },
    { contribution },
    { mission_id },
    { quantity: quantity === null ? null : String(quantity), qualifier },
    { condition: null },
  ];
  let where: Readonly<Record<string, string | null>> = {};
  for (const step of steps) {
    if (told.filter((other) => isLike(other, where)).length === group.length) break;
    where = { ...where, ...step };
  }
  return countOf('commitments', where);
}

const isLike = (row: Commitment, where: Readonly<Record<string, string | null>>): boolean =>
  Object.entries(where).every(([column, value]) => String(Reflect.get(row, column)) === String(value));

/** "countries" where each giver is one. */
export const nounOfGivers = (rows: readonly Commitment[]): string =>
  rows.every(({ country_code }) => country_code !== null) ? 'countries' : 'contributors';

/** "send troops", "training police": what is given, in the form its status takes. */
export const sayGift = (row: Commitment): string => `${verbOf(row)} ${giving[row.contribution].what}`;

/** All sentences on the commitments, the firmest and the widest shared first. */
export function tellCommitments(rows: readonly Commitment[], index: RecordIndex): readonly Draft[] {
  const alike = [...Map.groupBy(dropAlike(rows), likeness).values()];
  const shared = alike.filter((group) => group.length > 1);
  const alone = Map.groupBy(
    alike.filter((group) => group.length === 1).flat(),
    ({ actor_id, status, condition, id }) => (condition === null ? `${actor_id} ${status}` : id),
  );
  const isSized = ([row, ...more]: readonly Commitment[]) =>
    row !== undefined && more.length === 0 && row.quantity !== null && row.condition === null;
  const bySize = Map.groupBy(
    [...alone.values()].filter(isSized).flat(),
    ({ mission_id, contribution, status }) => [mission_id, contribution, status].join(' '),
  );
  const sized = [...bySize.values()].filter((rows) => rows.length > 1);
  const single = [...alone.values()].filter(
    (rows) => !sized.some((group) => rows.every((row) => group.includes(row))),
  );
  const told = [
    ...sized.map((group) => ({ group, say: () => tellSized(group, null, index) })),
    ...shared.map((group) => ({ group, say: () => tellShared(group, index) })),
    ...single.map((group) => ({ group, say: () => tellGiver(group, index) })),
  ];
  return told
    .toSorted(
      (a, b) =>
        firmness(a.group) - firmness(b.group) || b.group.length - a.group.length || byId(a.group, b.group),
    )
    .map(({ say }) => say());
}

/** Of records of one giver that would be told in the same words, the first: nobody is named twice in a list. */
export const dropAlike = (rows: readonly Commitment[]): readonly Commitment[] =>
  [...Map.groupBy(rows, (row) => `${row.actor_id} ${likeness(row)}`).values()].flatMap(
    ([first]) => first ?? [],
  );

/** What rows must share to be told in one sentence. */
const likeness = ({
  mission_id,
  contribution,
  status,
  quantity,
  unit,
  qualifier,
  condition,
}: Commitment): string =>
  JSON.stringify([mission_id, contribution, status, quantity, unit, qualifier, condition]);

function tellShared(group: readonly Commitment[], index: RecordIndex): Draft {
  const rows = inTextOrder(group, index);
  const [row] = rows;
  if (row === undefined) throw new Error('Bug: a shared commitment without rows');
  const names = listPhrases(rows.map(({ actor_id, id }) => [mention(actor_id, id)]));
  const each = row.quantity === null ? [] : [' each'];
  const words = phrase`${names} ${doing[row.status].many} ${give(row, index, true)}${each}`;
  return finish('commitment-shared', words, rows, index);
}

/** "Norland has committed to sending 400 troops to the mission, Vesmark 500 troops and Quayland 40"; `verb` for all. */
export function tellSized(rows: readonly Commitment[], verb: string | null, index: RecordIndex): Draft {
  const [first, ...others] = rows.toSorted(
    (a, b) => (b.quantity ?? 0) - (a.quantity ?? 0) || (a.id < b.id ? -1 : 1),
  );
  if (first === undefined) throw new Error('Bug: sized commitments without rows');
  const mission =
    first.mission_id === null
      ? []
      : phrase` ${giving[first.contribution].to} ${mention(first.mission_id, first.id)}`;
  const did = verb ?? `${doing[first.status].one} ${verbOf(first)}`;
  const open = phrase`${mention(first.actor_id, first.id)} ${did} ${amountOf(first)}${mission}`;
  const more = others.map((row) => phrase`${mention(row.actor_id, row.id)} ${amountOf(row)}`);
  return finish('commitment-sized', phrase`${listPhrases([open, ...more])}`, rows, index);
}

function tellGiver(group: readonly Commitment[], index: RecordIndex): Draft {
  const rows = group.toSorted(index.inReadingOrder);
  const [row] = rows;
  if (row === undefined) throw new Error('Bug: a giver without rows');
  const gifts = listPhrases(groupGifts(rows).map((gift) => giveAll(gift, index)));
  const words = phrase`${mention(row.actor_id, row.id)} ${doing[row.status].one} ${gifts}`;
  return finish('commitment-giver', words, rows, index);
}

/** Gifts that differ in nothing but what is given, or but the mission, go together: a list of rows a gift. */
function groupGifts(rows: readonly Commitment[]): readonly (readonly Commitment[])[] {
  const key = (row: Commitment, index: number) =>
    row.condition === null && giving[row.contribution].verb[0] === 'send' ? 'send' : String(index);
  return [...Map.groupBy(rows, key).values()];
}

/** "send medical staff and observers to the ISF and the CMCC". */
function giveAll(rows: readonly Commitment[], index: RecordIndex): Phrase {
  const [row] = rows;
  if (row === undefined) return [];
  if (rows.length === 1) return give(row, index, true);
  const byMission = [...Map.groupBy(rows, ({ mission_id }) => mission_id).values()];
  const key = ({ contribution, quantity }: Commitment) => `${contribution} ${quantity}`;
  const isSame = new Set(byMission.map((group) => group.map(key).toSorted().join())).size === 1;
  const list = (group: readonly Commitment[]) => listPhrases(group.map(amountOf));
  const missions = byMission.flatMap(([first]) =>
    first?.mission_id == null ? [] : [[mention(first.mission_id, first.id)]],
  );
  if (isSame && missions.length === byMission.length)
    return phrase`${verbOf(row)} ${list(byMission[0] ?? [])} to ${listPhrases(missions)}`;
  const each = byMission.map((group) => {
    const [first] = group;
    const mission = first?.mission_id == null ? [] : phrase` to ${mention(first.mission_id, first.id)}`;
    return phrase`${list(group)}${mission}`;
  });
  return phrase`${verbOf(row)} ${listPhrases(each)}`;
}

/** The source, and that a possibility is no promise. */
function finish(kind: string, words: Phrase, rows: readonly Commitment[], index: RecordIndex): Draft {
  const opinion = rows[0] === undefined ? [] : addOpinion(rows[0], index);
  const hedge = rows[0]?.status === 'proposed' ? '; this is a possibility and not a promise' : '';
  return draft(
    kind,
    phrase`${words}${saidBy(rows, index)}${opinion}${hedge}`,
    rows.map(({ id }) => id),
  );
}

export const give = (row: Commitment, index: RecordIndex, withMission: boolean): Phrase =>
  phrase`${verbOf(row)} ${giveWhat(row, index, withMission)}`;

/** "help with training", but "train 150 guards"; "make a contribution", but "provide 22 engineers". */
function verbOf({ contribution, status, quantity }: Commitment): string {
  const counted = quantity === null ? undefined : givingCounted[contribution];
  return (counted ?? giving[contribution].verb)[doing[status].form === 'gerund' ? 1 : 0];
}

const givingCounted: Readonly<Partial<Record<Contribution, readonly [string, string]>>> = {
  training_support: ['train', 'training'],
  other: ['provide', 'providing'],
};

/** "up to 1,000 troops to the International Stabilization Force, without …". */
function giveWhat(row: Commitment, index: RecordIndex, withMission: boolean): Phrase {
  const { to } = giving[row.contribution];
  const amount = amountOf(row);
  const mission =
    withMission && row.mission_id !== null ? phrase` ${to} ${mention(row.mission_id, row.id)}` : [];
  return phrase`${amount}${mission}${condition(row, index)}`;
}

export const amountOf = ({ contribution, quantity, unit, qualifier, id }: Commitment): Phrase =>
  quantity === null || unit === null
    ? [giving[contribution].what]
    : phrase`${formatQualifier(qualifier, unit)}${fact(formatQuantity(quantity, unit), id)}`;

export function condition(row: Commitment, index: RecordIndex): Phrase {
  if (row.condition === null) return [];
  const words = bindWords(row.condition, row.id, index.names);
  const fits =
    /^(?:after|as long as|but|depending|except|if|not|on condition|once|only|pending|provided|subject to|unless|until|when|with|without)\b/i;
  if (/^no /i.test(row.condition)) return phrase`, but ${words}`;
  return fits.test(row.condition) ? phrase`, ${words}` : phrase` (on this condition: ${words})`;
}

/** ", according to Jasper Jeffers, …" when one statement holds the words of all rows. */
function saidBy(rows: readonly Commitment[], index: RecordIndex): Phrase {
  const [first] = rows;
  const nearby = first === undefined ? [] : index.nearby(first);
  const holds = nearby.filter(
    (row): row is RowOf<'statements'> =>
      'speaker_id' in row && rows.every((other) => opensIn(other, row.id, index)),
  );
  const [said] = holds.toSorted((a, b) => Number(b.direct) - Number(a.direct) || index.inReadingOrder(a, b));
  if (said === undefined || rows.some(({ actor_id }) => actor_id === said.speaker_id)) return [];
  return phrase`, according to ${mention(said.speaker_id, said.id, chooseRole(said, index))}`;
}

/** Whether the statement holds the words that a commitment is first read from; later words may be less firm. */
function opensIn(row: Commitment, said: string, index: RecordIndex): boolean {
  const [first] = index.evidence(row.id);
  return (
    first !== undefined &&
    index
      .evidence(said)
      .some(
        ({ article_id, start, end }) =>
          article_id === first.article_id && start < first.end && first.start < end,
      )
  );
}

const firmness = (group: readonly Commitment[]): number => statuses.indexOf(group[0]?.status ?? 'proposed');

const byId = (a: readonly Commitment[], b: readonly Commitment[]): number =>
  (a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1;
