// Which records belong to a topic: a record joins when it satisfies every key of any one rule. Order is that of reading.

import type { RecordTable } from '../../src/schema/tables/all.ts';
import { dropRepeatedEvents, dropRepeatedFigures } from './drop-repeats.ts';
import type { RecordIndex, RecordRow, RowOf } from './record-index.ts';
import { toldTables } from './record-index.ts';
import type { Rule, Topic } from './topic/topic.ts';

type ToldTable = (typeof toldTables)[number];

/** The rows of a topic, table by table, in reading order. */
export type Selection = { readonly [T in ToldTable]: readonly RowOf<T>[] };

/** All rows that join the topic. */
export function selectRecords(topic: Topic, index: RecordIndex): Selection {
  const joins = (table: ToldTable, row: RecordRow) => {
    const traits = readTraits(table, row, index);
    return topic.select.some((rule) => satisfies(rule, traits));
  };
  const pick = <T extends ToldTable>(table: T): readonly RowOf<T>[] =>
    (index.dataset[table] as readonly RowOf<T>[])
      .filter((row) => joins(table, row))
      .toSorted(index.inReadingOrder);
  return {
    votes: pick('votes'),
    vote_positions: pick('vote_positions'),
    commitments: pick('commitments'),
    figures: dropRepeatedFigures(pick('figures')),
    events: dropRepeatedEvents(pick('events')),
    statements: pick('statements'),
    provisions: wholePlans(pick('provisions'), index),
  };
}

/** Whether a record satisfies every key of a rule. */
export function fitsRule(row: RecordRow, rule: Rule, index: RecordIndex): boolean {
  const table = index.table(row.id);
  return (
    table !== undefined &&
    toldTables.some((told) => told === table) &&
    satisfies(rule, readTraits(table as ToldTable, row, index))
  );
}

/** A plan is told whole: its other points in the same article join those that were asked for. */
function wholePlans(
  picked: readonly RowOf<'provisions'>[],
  index: RecordIndex,
): readonly RowOf<'provisions'>[] {
  const keysOf = ({ plan, article_ids }: RowOf<'provisions'>) =>
    article_ids.map((article) => `${article} ${plan.toLowerCase()}`);
  const wanted = new Set(picked.flatMap(keysOf));
  return index.dataset.provisions
    .filter((row) => picked.includes(row) || keysOf(row).some((key) => wanted.has(key)))
    .toSorted(index.inReadingOrder);
}

/** Every row of a selection. */
export const allRows = (selection: Selection): readonly RecordRow[] =>
  toldTables.flatMap((table) => selection[table] as readonly RecordRow[]);

/** What a rule can ask of a record. */
interface Traits {
  readonly table: RecordTable;
  readonly actors: readonly string[];
  readonly mission: string | null;
  readonly body: string | null;
  readonly plan: string | null;
  readonly eventType: string | null;
  readonly words: string;
}

function satisfies(rule: Rule, traits: Traits): boolean {
  const has = (list: readonly string[] | undefined, value: string | null) =>
    list === undefined || (value !== null && list.includes(value));
  const contains = (list: readonly string[] | undefined, text: string | null) =>
    list === undefined || (text !== null && list.some((item) => hasWord(text, item)));
  return (
    has(rule.tables, traits.table) &&
    has(rule.missions, traits.mission) &&
    has(rule.bodies, traits.body) &&
    has(rule.event_types, traits.eventType) &&
    (rule.actors === undefined || rule.actors.some((id) => traits.actors.includes(id))) &&
    (rule.plans === undefined ||
      rule.plans.some((part) => traits.plan?.toLowerCase().includes(part.toLowerCase()) === true)) &&
    contains(rule.keywords, traits.words)
  );
}

/** Whether `keyword` stands at the beginning of a word: "troop" is in "troops", "war" is not in "toward". */
function hasWord(text: string, keyword: string): boolean {
  const [low, wanted] = [text.toLowerCase(), keyword.toLowerCase()];
  for (let at = low.indexOf(wanted); at !== -1; at = low.indexOf(wanted, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(low.slice(0, at))) return true;
  return false;
}

function readTraits(table: ToldTable, row: RecordRow, index: RecordIndex): Traits {
  const none = { mission: null, body: null, plan: null, eventType: null };
  const traits = (
    actors: readonly (string | null)[],
    texts: readonly (string | null)[],
    more = {},
  ): Traits => {
    const ids = actors.filter((id) => id !== null);
    const named = ids.map((id) => index.actor(id)?.name ?? '');
    return { ...none, table, actors: ids, words: [...texts, ...named].join(' · '), ...more };
  };
  if (table === 'events') {
    const event = row as RowOf<'events'>;
    return traits([...event.participants, event.place_id], [event.what], { eventType: event.type });
  }
  if (table === 'votes' || table === 'vote_positions') {
    const position = table === 'vote_positions' ? (row as RowOf<'vote_positions'>) : null;
    const vote = (position === null ? row : index.row(position.vote_id)) as RowOf<'votes'> | undefined;
    const words = vote?.resolution ?? '';
    const more = { body: vote?.body_id ?? null, plan: words };
    return traits([vote?.body_id ?? null, position?.actor_id ?? null], [words], more);
  }
  if (table === 'commitments') {
    const { actor_id, mission_id, condition, contribution } = row as RowOf<'commitments'>;
    const words = [condition, contribution.replaceAll('_', ' ')];
    return traits([actor_id, mission_id], words, { mission: mission_id });
  }
  if (table === 'figures') {
    const { subject_id, measures, unit } = row as RowOf<'figures'>;
    return traits([subject_id], [measures, unit]);
  }
  if (table === 'statements') {
    const { speaker_id, relayed_by_id, text, venue } = row as RowOf<'statements'>;
    return traits([speaker_id, relayed_by_id], [text, venue]);
  }
  const { actor_id, plan, item } = row as RowOf<'provisions'>;
  return traits([actor_id], [plan, item], { plan });
}
