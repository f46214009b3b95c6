// The ordered registry of published tables. Everything that loops over tables loops over this.

import type { Row } from '../table.ts';
import { actors } from './actors.ts';
import { articles } from './articles.ts';
import { commitments } from './commitments.ts';
import { differences } from './differences.ts';
import { events } from './events.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { provisions } from './provisions.ts';
import { statements } from './statements.ts';
import { votePositions } from './vote-positions.ts';
import { votes } from './votes.ts';

export const tables = {
  articles,
  actors,
  events,
  votes,
  vote_positions: votePositions,
  commitments,
  figures,
  statements,
  provisions,
  evidence,
  differences,
} as const;

export type TableName = keyof typeof tables;
/** The names of the tables whose rows are facts coded from articles. */
export type RecordTable = Row<typeof evidence>['record_table'];

/** The rows of every table, each sorted by id. */
export type Dataset = { readonly [N in TableName]: readonly Row<(typeof tables)[N]>[] };
