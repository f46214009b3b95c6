// The findings: paragraphs by theme, votes first. A record that a stronger one tells from the same words is left out,
// and so is a number that a sentence already holds.

import type { Block } from '../brief.ts';
import { isToldBy, likeness, overlaps, wordsOf } from '../overlap.ts';
import { formatCount, formatNumber } from '../prose/format-number.ts';
import type { Draft } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { compare, isOpinion } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { isFirm, tellCommitments } from '../verbalise/commitments.ts';
import type { Event } from '../verbalise/events.ts';
import { isTellable, tellEvents } from '../verbalise/events.ts';
import type { Figure } from '../verbalise/figures.ts';
import { tellFigures } from '../verbalise/figures.ts';
import type { Statement } from '../verbalise/statements.ts';
import { isTellable as isSayable, isTelling, tellStatement } from '../verbalise/statements.ts';
import { tellCounts, tellOutcomeAndCounts, tellPositions, tellsOfVote } from '../verbalise/votes.ts';

const most = { events: 7, statements: 6, figures: 5, perSpeaker: 2 };

/** Paragraphs of findings; `told` is what the answer has said already. */
export function composeFindings(
  selection: Selection,
  told: readonly RecordRow[],
  index: RecordIndex,
): readonly Block<Draft>[] {
  const isTold = (row: RecordRow) => told.includes(row) || isToldBy(row, told, index);
  const votes = selection.votes.flatMap((vote) => {
    const counts = told.includes(vote) ? tellCounts(vote, index) : tellOutcomeAndCounts(vote, index);
    return [
      ...(counts === null ? [] : [counts]),
      ...tellPositions(vote, selection.vote_positions, counts === null, index),
    ];
  });
  const firm = selection.commitments.filter(isFirm);
  const statements = chooseStatements(selection, index).filter((row) => !isTold(row));
  const events = chooseEvents(selection, index).filter((row) => !isTold(row));
  const figures = chooseFigures(selection, [...events, ...statements, ...told], index);
  const paragraphs = [
    votes,
    tellCommitments(firm, index),
    tellEvents(events, index),
    statements.map((row) => tellStatement(row, index)),
    tellFigures(
      figures.filter((row) => !isTold(row)),
      index,
    ),
  ];
  return paragraphs
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => ({ type: 'paragraph', sentences }));
}

/** Whether the number is one of a vote's or a commitment's, told with it. */
export function isCounted(figure: Figure, selection: Selection, index: RecordIndex): boolean {
  const { value, unit } = figure;
  const ofStates = /^(?:countries|states|member states|members|nations|votes)$/i.test(unit);
  const inVote = selection.votes.some(
    (vote) =>
      overlaps(figure, vote, index) &&
      (ofStates ||
        [vote.in_favour, vote.against, vote.abstentions, vote.not_voting, vote.total_members].includes(
          value,
        )),
  );
  return (
    inVote ||
    selection.commitments.some((row) => overlaps(figure, row, index) && (ofStates || row.quantity === value))
  );
}

function chooseEvents(selection: Selection, index: RecordIndex): readonly Event[] {
  const stronger = [...selection.votes, ...selection.commitments, ...selection.statements];
  const isVote = (row: Event) => selection.votes.some((vote) => tellsOfVote(row, vote, index));
  return selection.events
    .filter(
      (row) =>
        row.modality === 'reported' && isTellable(row) && !isToldBy(row, stronger, index) && !isVote(row),
    )
    .toSorted((a, b) => b.outlet_count - a.outlet_count || newer(a, b) || compare(a.id, b.id))
    .slice(0, most.events)
    .toSorted((a, b) => compare(a.date_start ?? '9', b.date_start ?? '9') || index.inReadingOrder(a, b));
}

const newer = (a: Event, b: Event): number => compare(b.date_end ?? '', a.date_end ?? '');

/** People before bodies, the quoted before the reported, no speaker too often; then as they were read. */
function chooseStatements(selection: Selection, index: RecordIndex): readonly Statement[] {
  const stronger = [...selection.votes, ...selection.commitments];
  const weight = (row: Statement) =>
    Number(index.actor(row.speaker_id)?.kind === 'person') +
    Number(row.direct) +
    Number(row.role !== null) +
    2 * Number(isTelling(row)) +
    row.outlet_count;
  const attributed = selection.statements.filter((row) =>
    stronger.some((other) => overlaps(row, other, index)),
  );
  const isRepeat = (row: Statement, others: readonly Statement[]) =>
    others.some(
      (other) =>
        other !== row && other.speaker_id === row.speaker_id && likeness(row.text, other.text) >= 0.5,
    );
  const fresh = selection.statements
    .filter(
      (row) =>
        !isToldBy(row, stronger, index) &&
        !isOpinion(row, index) &&
        isSayable(row) &&
        !isRepeat(row, attributed),
    )
    .toSorted((a, b) => weight(b) - weight(a) || index.inReadingOrder(a, b))
    .filter((row, at, all) => !isRepeat(row, all.slice(0, at)));
  const bySpeaker = [...Map.groupBy(fresh, ({ speaker_id }) => speaker_id).values()].flatMap((rows) =>
    rows.toSorted((a, b) => weight(b) - weight(a) || index.inReadingOrder(a, b)).slice(0, most.perSpeaker),
  );
  const chosen = bySpeaker
    .toSorted((a, b) => weight(b) - weight(a) || index.inReadingOrder(a, b))
    .slice(0, most.statements);
  const groups = [
    ...Map.groupBy(chosen.toSorted(index.inReadingOrder), ({ speaker_id }) => speaker_id).values(),
  ];
  return groups.flat();
}

function chooseFigures(
  selection: Selection,
  told: readonly RecordRow[],
  index: RecordIndex,
): readonly Figure[] {
  const saysNumber = ({ value }: Figure, row: RecordRow) => {
    const text = wordsOf(row) ?? '';
    return [formatCount(value), formatNumber(value), String(value)].some((word) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'u').test(text),
    );
  };
  return selection.figures
    .filter(({ modality }) => modality === 'reported' || modality === 'stated')
    .filter((row) => !isCounted(row, selection, index))
    .filter((row) => !told.some((other) => overlaps(row, other, index) && saysNumber(row, other)))
    .toSorted((a, b) => b.outlet_count - a.outlet_count || index.inReadingOrder(a, b))
    .slice(0, most.figures)
    .toSorted(index.inReadingOrder);
}
