// What a label of tests/gold/ may say: its keys for each table, and the published column each of them judges.
// A key is the column without `_id`, since a label names an actor instead of knowing its id.

import type { Column } from '../../src/schema/column.ts';
import { tables } from '../../src/schema/tables/all.ts';

export const labelledColumns = {
  articles: {
    title: 'title',
    outlet: 'outlet',
    author: 'author',
    published: 'published',
    kind: 'kind',
    truncated: 'truncated',
    duplicate_of: 'duplicate_of',
  },
  actors: { kind: 'kind', name: 'name', role: 'role' },
  events: {
    what: 'what',
    type: 'type',
    date: 'date',
    place: 'place_id',
    participants: 'participants',
    modality: 'modality',
  },
  votes: {
    body: 'body_id',
    resolution: 'resolution',
    date: 'date',
    in_favour: 'in_favour',
    against: 'against',
    abstentions: 'abstentions',
    total_members: 'total_members',
    result: 'result',
  },
  vote_positions: { actor: 'actor_id', position: 'position' },
  commitments: {
    actor: 'actor_id',
    contribution: 'contribution',
    status: 'status',
    mission: 'mission_id',
    quantity: 'quantity',
    qualifier: 'qualifier',
    date: 'date',
  },
  figures: {
    value: 'value',
    unit: 'unit',
    measures: 'measures',
    qualifier: 'qualifier',
    as_of: 'as_of',
    modality: 'modality',
  },
  statements: {
    speaker: 'speaker_id',
    text: 'text',
    direct: 'direct',
    role: 'role',
    date: 'date',
    relayed_by: 'relayed_by_id',
  },
  provisions: { plan: 'plan', position: 'position', item: 'item', actor: 'actor_id', modality: 'modality' },
} as const satisfies Partial<Record<keyof typeof tables, Readonly<Record<string, string>>>>;

export type LabelledTable = keyof typeof labelledColumns;
/** The tables of records; what is said of an article is judged column by column only. */
export type RecordTableName = Exclude<LabelledTable, 'articles'>;

export const recordTables = Object.keys(labelledColumns).filter(
  (name): name is RecordTableName => name !== 'articles',
);

/** The published column that a key of a label judges; null for a key that judges none. */
export function columnOfKey(
  table: LabelledTable,
  key: string,
): { readonly name: string; readonly column: Column } | null {
  const name = (labelledColumns[table] as Readonly<Record<string, string>>)[key];
  const column = name === undefined ? undefined : (tables[table].columns as Record<string, Column>)[name];
  return name === undefined || column === undefined ? null : { name, column };
}
