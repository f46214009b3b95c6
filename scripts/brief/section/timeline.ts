// Which events a timeline shows: things that happened and can be read by themselves. Votes that an event tells of are that
// event; an event without a date stays only when no pledge, vote or statement of the brief says the same.

import { isToldBy } from '../overlap.ts';
import type { RecordIndex, RecordRow, RowOf } from '../record-index.ts';
import { isOpinion } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { isEntry } from '../verbalise/events.ts';
import { tellsOfVote } from '../verbalise/votes.ts';

type Event = RowOf<'events'>;

/** What is said has no place in time unless its day is known. */
const needsDate =
  /^(?:advisory|agreement|deployment_plan|mediation|other|statement|speech|suspension|visit|call)$/;

/** The events and votes of a timeline. */
export function chooseTimeline(selection: Selection, index: RecordIndex): readonly RecordRow[] {
  const events = chooseEntries(selection, index);
  const votes = selection.votes.filter((vote) => !events.some((row) => tellsOfVote(row, vote, index)));
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
