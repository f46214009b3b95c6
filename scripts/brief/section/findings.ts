// The findings: paragraphs by theme, votes first. A record that a stronger one tells from the same words is left out, and
// so is a sentence that says again what one before it said.

import type { Block } from '../brief.ts';
import { isToldBy } from '../overlap.ts';
import type { Draft } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { compare, isOpinion } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { isFirm, tellCommitments } from '../verbalise/commitments.ts';
import type { Event } from '../verbalise/events.ts';
import { isTellable, tellEvents } from '../verbalise/events.ts';
import { tellFigures } from '../verbalise/figures.ts';
import { tellStatements } from '../verbalise/statements.ts';
import { tellCounts, tellOutcomeAndCounts, tellPositions, tellsOfVote } from '../verbalise/votes.ts';
import type { Answer } from './answer.ts';
import { chooseFigures } from './choose-figures.ts';
import { chooseStatements } from './choose-statements.ts';
import { dropTold } from './drop-told.ts';

const mostEvents = 7;
/** With so many reports, what only an opinion piece recalls is left to the tables. */
const enoughNews = 3;

/** Paragraphs of findings, without what the answer has said already. */
export function composeFindings(
  selection: Selection,
  answer: Answer,
  index: RecordIndex,
): readonly Block<Draft>[] {
  const toldRows = new Set(answer.rows);
  const isTold = (row: RecordRow) => isToldBy(row, toldRows, index);
  const votes = selection.votes.flatMap((vote) => {
    const counts = toldRows.has(vote) ? tellCounts(vote, index) : tellOutcomeAndCounts(vote, index);
    return [
      ...(counts === null ? [] : [counts]),
      ...tellPositions(vote, selection.vote_positions, counts === null, index),
    ];
  });
  const firm = dropTold(tellCommitments(selection.commitments.filter(isFirm), index), answer.drafts, index);
  const statements = chooseStatements(selection, index).filter((row) => !isTold(row));
  const events = chooseEvents(selection, index).filter((row) => !isTold(row));
  const figures = chooseFigures(selection, new Set([...events, ...statements, ...answer.rows]), index);
  const told: Draft[] = [...answer.drafts, ...votes, ...firm];
  const later = [
    tellEvents(events, index),
    tellStatements(statements, index),
    tellFigures(
      figures.filter((row) => !isTold(row)),
      index,
    ),
  ].map((drafts) => {
    const fresh = dropTold(drafts, told, index);
    told.push(...fresh);
    return fresh;
  });
  const [happened = [], ...rest] = later;
  // What the answer has summed up can wait until the reader knows what led to it.
  const isSummed = answer.drafts.some(({ kind }) => kind.startsWith('commitment'));
  return [votes, ...(isSummed ? [happened, firm] : [firm, happened]), ...rest]
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => ({ type: 'paragraph', sentences }));
}

/** Those that happened, can be told in a sentence and are not told by a stronger record; the best backed and newest. */
function chooseEvents(selection: Selection, index: RecordIndex): readonly Event[] {
  const stronger = new Set<RecordRow>([
    ...selection.votes,
    ...selection.commitments,
    ...selection.statements,
  ]);
  const isVote = (row: Event) => selection.votes.some((vote) => tellsOfVote(row, vote, index));
  const fit = selection.events
    .filter((row) => row.modality === 'reported' && isTellable(row))
    .filter((row) => !isToldBy(row, stronger, index) && !isVote(row));
  const news = fit.filter((row) => !isOpinion(row, index));
  return (news.length >= enoughNews ? news : fit)
    .toSorted((a, b) => b.outlet_count - a.outlet_count || newer(a, b) || compare(a.id, b.id))
    .slice(0, mostEvents)
    .toSorted((a, b) => compare(dayOf(a, index), dayOf(b, index)) || index.inReadingOrder(a, b));
}

/** The first day an event can mean; without a date of its own, that of an event told beside it. */
function dayOf(row: Event, index: RecordIndex): string {
  const isEvent = (other: RecordRow): other is Event => 'date_start' in other;
  const beside = index
    .nearby(row)
    .flatMap((other) => (isEvent(other) && other.date_start !== null ? [other.date_start] : []));
  // What founds a body comes before what the body does.
  return row.date_start ?? beside.toSorted(compare).at(-1) ?? (row.type === 'founding' ? '8' : '9');
}

const newer = (a: Event, b: Event): number => compare(b.date_end ?? '', a.date_end ?? '');
