// Commitments in two sentences, for the answer: who has promised what, and who has offered what else, by name or, where
// they are many, by their number, which is worked out from the records the sentence names.

import { inTextOrder } from '../in-text-order.ts';
import { formatCount, formatQualifier, formatQuantity } from '../prose/format-number.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { computed, draft, fact, mention, phrase } from '../prose/sentence.ts';
import type { RecordIndex } from '../record-index.ts';
import { addOpinion } from './attribute.ts';
import type { Commitment } from './commitments.ts';
import {
  amountOf,
  condition,
  countAlike,
  doing,
  dropAlike,
  give,
  groupAlike,
  isPromised,
  nounOfGivers,
  tellSized,
} from './commitments.ts';

const mostNamed = 3;
const mostPromising = 6;

/** At most two sentences, with the rows each sums up; none when nothing is promised or offered. */
export function summariseCommitments(all: readonly Commitment[], index: RecordIndex): readonly Draft[] {
  const rows = dropAlike(all);
  const promised = rows.filter(isPromised);
  const offered = rows.filter(({ status }) => status === 'ready' || status === 'willing');
  if (promised.length > 0 && offered.length > 0 && new Set([...promised, ...offered].map(actorOf)).size === 1)
    return addGap([tellOne(promised, offered, index)], rows);
  return addGap(
    [
      ...(promised.length === 0 ? [] : [tellPromised(promised, index)]),
      ...(offered.length === 0 ? [] : [tellOffered(offered, new Set(promised.map(actorOf)), index)]),
    ],
    rows,
  );
}

/** "; no source puts a number on any of these offers", which tells how firm they are, where that is so. */
function addGap(drafts: readonly Draft[], rows: readonly Commitment[]): readonly Draft[] {
  const told = rows.filter(({ id }) => drafts.some(({ recordIds }) => recordIds.includes(id)));
  const isOpen = told.length > 1 && told.every(({ quantity }) => quantity === null);
  return drafts.map(({ kind, parts }, at) =>
    isOpen && at === drafts.length - 1
      ? draft(
          kind,
          [...parts, '; no source puts a number on any of these offers'],
          told.map(({ id }) => id),
        )
      : (drafts[at] ?? draft(kind, parts, [])),
  );
}

/** "Five countries have agreed to send troops to the International Stabilization Force, and two …"; the two largest groups. */
function tellPromised(rows: readonly Commitment[], index: RecordIndex): Draft {
  const sized = rows.filter(({ quantity, condition: only }) => quantity !== null && only === null);
  const sameGift = [
    ...Map.groupBy(sized, ({ contribution, mission_id }) => `${contribution} ${mission_id}`).values(),
  ]
    .map((group) => [...new Map(group.map((row) => [row.actor_id, row])).values()])
    .toSorted((a, b) => b.length - a.length)[0];
  if (
    sameGift !== undefined &&
    sameGift.length > 1 &&
    sameGift.length <= mostPromising &&
    groupAlike(rows)[0]?.length === 1
  )
    return tellSized(sameGift, 'has promised', index);
  const [first = [], second] = mixSizes(groupAlike(rows));
  const [lead] = first;
  const [next] = second ?? [];
  if (lead === undefined) throw new Error('Bug: promises without rows');
  const told = [...first, ...(second ?? [])];
  const ids = told.map(({ id }) => id);
  const opinion = addOpinion(lead, index);
  const open = phrase`${count(first, told, `${nounOfGivers(rows)} `, index)} ${give(lead, index, true)}`;
  if (next === undefined || second === undefined)
    return draft('commitment-summary', phrase`${open}${opinion}`, ids);
  const isOne = first.length === 1 && second.length === 1 && lead.actor_id === next.actor_id;
  const who = isOne ? [doing[next.status].one] : count(second, told, '', index);
  const close = phrase`${who} ${give(next, index, next.mission_id !== lead.mission_id)}`;
  return draft('commitment-summary', phrase`${open}${isOne ? '' : ','} and ${close}${opinion}`, ids);
}

/** Groups that differ only in the size of what each gives are one; the largest of the firmest comes first. */
function mixSizes(groups: readonly (readonly Commitment[])[]): readonly (readonly Commitment[])[] {
  const key = ([row]: readonly Commitment[]) =>
    row === undefined ? '' : JSON.stringify([row.mission_id, row.contribution, row.status, row.condition]);
  const mixed = [...Map.groupBy(groups, key).values()].map((alike) =>
    // One that gives no number says what all give.
    alike.flat().toSorted((a, b) => Number(a.quantity !== null) - Number(b.quantity !== null)),
  );
  const isSized = (group: readonly Commitment[]) =>
    group[0]?.quantity !== null && new Set(group.map(({ quantity }) => quantity)).size > 1;
  return mixed.some(isSized) ? groups : mixed;
}

/** "Norland has agreed to send troops to the mission and has offered medical staff and observers." */
function tellOne(promised: readonly Commitment[], offered: readonly Commitment[], index: RecordIndex): Draft {
  const open = tellPromised(promised, index);
  const gifts = listPhrases(
    dropSame(offered.toSorted(index.inReadingOrder)).map((row) => nameGift(row, index)),
  );
  const opinion = offered[0] === undefined ? [] : addOpinion(offered[0], index);
  const ids = [...open.recordIds, ...offered.map(({ id }) => id)];
  return draft('commitment-summary', phrase`${open.parts} and has offered ${gifts}${opinion}`, ids);
}

/** "Norland and Vesmark have agreed to"; "nine countries have agreed to" when they are many. */
function count(
  group: readonly Commitment[],
  told: readonly Commitment[],
  noun: string,
  index: RecordIndex,
): Phrase {
  const [row] = group;
  if (row === undefined) return [];
  const { one, many } = doing[row.status];
  if (group.length <= mostPromising) {
    const isMixed = group.some(({ quantity }) => quantity !== row.quantity);
    const ordered = isMixed
      ? [...inTextOrder(group.filter(isBare), index), ...group.filter((one) => !isBare(one))]
      : inTextOrder(group, index);
    const names = listPhrases(
      ordered.map((one) =>
        isMixed && !isBare(one)
          ? phrase`${mention(one.actor_id, one.id)} (${amountOf(one)})`
          : [mention(one.actor_id, one.id)],
      ),
    );
    return phrase`${names} ${group.length === 1 ? one : many}`;
  }
  const words = computed(formatCount(group.length), row.id, countAlike(group, told));
  return phrase`${words} ${noun}${doing[row.status].many}`;
}

const isBare = ({ quantity }: Commitment): boolean => quantity === null;

/** "Kazakhstan has also offered medical staff and observers, and Italy help with training." */
function tellOffered(rows: readonly Commitment[], givers: ReadonlySet<string>, index: RecordIndex): Draft {
  const groups = [...Map.groupBy(rows.toSorted(index.inReadingOrder), actorOf).values()];
  const ids = rows.map(({ id }) => id);
  const opinion = rows[0] === undefined ? [] : addOpinion(rows[0], index);
  if (groups.length > mostNamed) {
    const [first] = rows;
    if (first === undefined) throw new Error('Bug: offers without rows');
    const gifts = [...new Set(rows.map(({ contribution }) => giftNouns[contribution]))];
    const names = listPhrases(
      inTextOrder(
        groups.flatMap(([row]) => row ?? []),
        index,
      ).map((row) => [mention(row.actor_id, row.id)]),
    );
    const what = listPhrases(gifts.map((gift) => [gift]));
    return draft('commitment-offers', phrase`${names} have offered ${what}${opinion}`, ids);
  }
  const told = groups.map((group, at): Phrase => {
    const [row] = group;
    if (row === undefined) return [];
    const also = givers.has(row.actor_id) ? ' also' : '';
    const has = at === 0 ? ` has${also} offered` : '';
    const gifts = listPhrases(dropSame(group).map((gift) => nameGift(gift, index)));
    return phrase`${mention(row.actor_id, row.id)}${has} ${gifts}`;
  });
  const words = told.flatMap((part, at): Phrase => (at === 0 ? part : [', and ', ...part]));
  return draft('commitment-offers', phrase`${words}${opinion}`, ids);
}

/** What is offered to several missions is named once. */
const dropSame = (rows: readonly Commitment[]): readonly Commitment[] =>
  [
    ...Map.groupBy(rows, ({ contribution, quantity, condition: only }) =>
      JSON.stringify([contribution, quantity, only]),
    ).values(),
  ].flatMap(([first]) => first ?? []);

function nameGift(row: Commitment, index: RecordIndex): Phrase {
  const amount: Phrase =
    row.quantity === null || row.unit === null
      ? [giftNouns[row.contribution]]
      : phrase`${formatQualifier(row.qualifier, row.unit)}${fact(formatQuantity(row.quantity, row.unit), row.id)}`;
  return phrase`${amount}${condition(row, index)}`;
}

/** What is given, as a noun. */
export const giftNouns: Readonly<Record<Commitment['contribution'], string>> = {
  troops: 'troops',
  medical: 'medical staff',
  observers: 'observers',
  police: 'police officers',
  police_training: 'police training',
  training_support: 'help with training',
  funding: 'money',
  mediation: 'mediation',
  other: 'another contribution',
};

const actorOf = ({ actor_id }: Commitment): string => actor_id;
