// Which figures a brief tells in prose: facts, not the counts of a vote or a commitment, not a number that a sentence
// of the brief already says.

import { overlapping, wordsOf } from '../overlap.ts';
import { findNumber } from '../prose/find-number.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import type { Commitment } from '../verbalise/commitments.ts';
import { giving } from '../verbalise/commitments.ts';
import type { Figure } from '../verbalise/figures.ts';
import type { Vote } from '../verbalise/votes.ts';

const most = 5;

/** At most five figures, the best backed, as they were read; `told` is what other sentences tell. */
export function chooseFigures(
  selection: Selection,
  told: ReadonlySet<RecordRow>,
  index: RecordIndex,
): readonly Figure[] {
  const [votes, commitments] = [new Set(selection.votes), new Set(selection.commitments)];
  const isSaid = (row: Figure) =>
    overlapping(row, told, index).some((other) => findNumber(wordsOf(other) ?? '', row.value) !== null);
  return selection.figures
    .filter(({ modality }) => modality === 'reported' || modality === 'stated')
    .filter((row) => !isCounted(row, votes, commitments, index) && !isSaid(row))
    .toSorted((a, b) => b.outlet_count - a.outlet_count || index.inReadingOrder(a, b))
    .slice(0, most)
    .toSorted(index.inReadingOrder);
}

/** Whether words say again what pledges of the same paragraph are: "five countries have agreed to send troops". */
export const saysPledge = (row: RecordRow, text: string, index: RecordIndex): boolean =>
  index.nearby(row).some((other) => {
    if (!isCommitment(other)) return false;
    const gift = giving[other.contribution].what.split(' ').at(-1) ?? '';
    return text.includes(gift) && text.includes(other.status) && !text.includes(' if ');
  });

const isCommitment = (row: RecordRow): row is Commitment => 'contribution' in row;

/** Whether the number is one of a vote's or a commitment's, told with it. */
export function isCounted(
  figure: Figure,
  votes: ReadonlySet<Vote>,
  commitments: ReadonlySet<Commitment>,
  index: RecordIndex,
): boolean {
  const { value, unit } = figure;
  const ofStates = /^(?:countries|states|member states|members|nations|votes)$/i.test(unit);
  const inVote = overlapping(figure, votes, index).some(
    (vote) =>
      ofStates ||
      [vote.in_favour, vote.against, vote.abstentions, vote.not_voting, vote.total_members].includes(value),
  );
  if (inVote) return true;
  if (overlapping(figure, commitments, index).some((row) => ofStates || row.quantity === value)) return true;
  if (index.nearby(figure).some((row) => isCommitment(row) && row.quantity === value)) return true;
  return ofStates && saysPledge(figure, figure.measures, index);
}
