// Which events a timeline shows: things that happened and can be read by themselves. Votes that an event tells of are that
// event; an event without a date stays only when no pledge, vote or statement of the brief says the same.

import { isToldBy } from '../overlap.ts';
import type { RecordIndex, RecordRow, RowOf } from '../record-index.ts';
import { isOpinion } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { isEntry } from '../verbalise/events.ts';
import type { Vote } from '../verbalise/votes.ts';
import { tellsOfVote } from '../verbalise/votes.ts';

type Event = RowOf<'events'>;

/** What is said has no place in time unless its day is known. */
const needsDate =
  /^(?:advisory|agreement|deployment_plan|mediation|other|statement|speech|suspension|visit|call)$/;

/** The events and votes of a timeline. */
export function chooseTimeline(selection: Selection, index: RecordIndex): readonly RecordRow[] {
  const entries = chooseEntries(selection, index);
  // The vote says it better than the words about it, unless only they have the day.
  const isOfVote = (row: Event, vote: Vote) => tellsOfVote(row, vote, index);
  const events = entries.filter(
    (row) =>
      !selection.votes.some((vote) => isOfVote(row, vote) && (row.date === null || vote.date !== null)),
  );
  const votes = selection.votes.filter((vote) => !events.some((row) => isOfVote(row, vote)));
  return [...events, ...votes];
}

/** The events alone. */
export function chooseEntries(selection: Selection, index: RecordIndex): readonly Event[] {
  const told = new Set<RecordRow>([...selection.votes, ...selection.commitments, ...selection.statements]);
  return selection.events.filter(
    (row) =>
      (row.modality === 'reported' || row.modality === 'stated') &&
      isEntry(row) &&
      (row.date !== null || isDatelessEntry(row, told, index)),
  );
}

/** An opinion piece may recall what happened with a date; without one it is an argument. */
const isDatelessEntry = (row: Event, told: ReadonlySet<RecordRow>, index: RecordIndex): boolean =>
  !needsDate.test(row.type) && !isOpinion(row, index) && !isToldBy(row, told, index);
