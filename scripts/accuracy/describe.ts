// A label and a coded record in one line each, so that the two lists can be read side by side.

import type { AnyRow } from '../dataset/any-row.ts';
import { firstWords, type Label } from './label.ts';
import type { RecordTableName } from './labelled-columns.ts';

const told: Readonly<Record<RecordTableName, readonly string[]>> = {
  actors: ['kind', 'name'],
  events: ['date', 'type', 'what'],
  votes: ['in_favour', 'against', 'abstentions', 'result', 'resolution'],
  vote_positions: ['actor', 'position'],
  commitments: ['actor', 'contribution', 'status', 'quantity'],
  figures: ['qualifier', 'value', 'unit', 'measures'],
  statements: ['speaker', 'text'],
  provisions: ['plan', 'item'],
};

export const describeLabel = (label: Label): string =>
  told[label.table].map((key) => firstWords(label.values, key) || '-').join(' | ');

export const describeRow = (table: RecordTableName, row: AnyRow): string =>
  told[table].map((key) => String(row[key] ?? row[`${key}_id`] ?? '-')).join(' | ');
