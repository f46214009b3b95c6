// Whether two codings under one key are the same fact, told again.

import type { AnyCodedRecord } from '../record/coded-record.ts';
import { slug } from '../sentence/name-index.ts';

/** Share of the words of the shorter text that the longer one must have too. */
const enough = 0.5;

/** Two articles that tell of one event share some words. */
const related = 0.34;

/** `storyOf` gives the original of a copy, else the article itself. */
export function sameFact(
  a: AnyCodedRecord,
  b: AnyCodedRecord,
  storyOf: (article: string) => string,
): boolean {
  const areOneStory = (one: AnyCodedRecord, other: AnyCodedRecord) =>
    storyOf(one.article) === storyOf(other.article);
  if (a.table !== b.table) return false;
  if (a.table === 'figures' && b.table === 'figures')
    return a.columns.value === b.columns.value && a.columns.unit === b.columns.unit;
  if (a.table === 'statements' && b.table === 'statements')
    return a.columns.direct === b.columns.direct && overlap(a.columns.text, b.columns.text) >= enough;
  if (a.table === 'provisions' && b.table === 'provisions')
    return overlap(a.columns.item, b.columns.item) >= enough;
  if (a.table === 'vote_positions' && b.table === 'vote_positions')
    return a.columns.position === b.columns.position;
  // A body renews the mandate of a mission every year: votes of two days are two votes.
  if (a.table === 'votes' && b.table === 'votes')
    return (
      mayBeOneDay(a.columns.date, b.columns.date) &&
      (areOneStory(a, b) || mayBeOneCount(a.columns, b.columns))
    );
  // What is given to a mission that no text names is given to that of its own article.
  if (a.table === 'commitments' && b.table === 'commitments')
    return a.columns.mission_id !== null || areOneStory(a, b);
  if (a.table === 'events' && b.table === 'events')
    return (
      areOneStory(a, b) ||
      overlap(a.columns.what, b.columns.what) >= related ||
      a.columns.participants.some((actor) => b.columns.participants.includes(actor))
    );
  return true;
}

/** "2025-09" may be "2025-09-12"; an unknown day may be any. */
const mayBeOneDay = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a) || /X/.test(a + b);

type VoteColumns = Extract<AnyCodedRecord, { table: 'votes' }>['columns'];

/** Without a day that both give, votes counted otherwise on two sides are two; on one side, rivals that differ. */
const mayBeOneCount = (a: VoteColumns, b: VoteColumns): boolean =>
  (a.date !== null && b.date !== null) ||
  (['in_favour', 'against', 'abstentions'] as const).filter(
    (side) => a[side] !== null && b[side] !== null && a[side] !== b[side],
  ).length < 2;

/** What two codings under one key must have alike to be one fact; those of other marks need not be compared. */
export function factMark(record: AnyCodedRecord): string {
  if (record.table === 'figures') return `${record.columns.value} ${record.columns.unit}`;
  if (record.table === 'statements') return String(record.columns.direct);
  return record.table === 'vote_positions' ? record.columns.position : '';
}

function overlap(a: string, b: string): number {
  const [shorter = [], longer] = [slug(a).split('-'), slug(b).split('-')].toSorted(
    (x, y) => x.length - y.length,
  );
  const held = new Set(longer);
  return shorter.filter((word) => held.has(word)).length / Math.max(1, shorter.length);
}
