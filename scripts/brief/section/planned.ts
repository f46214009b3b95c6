// Planned or proposed: commitments that are not firm, figures of plans, events that are decided or only suggested.
// What the list of provisions already says is left out.

import type { Block } from '../brief.ts';
import { isToldBy, overlapping } from '../overlap.ts';
import { isAnaphoric } from '../prose/cut-clause.ts';
import type { Draft } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { isFirm, tellCommitments } from '../verbalise/commitments.ts';
import type { Event } from '../verbalise/events.ts';
import { listEvent } from '../verbalise/events.ts';
import { tellPlannedFigures } from '../verbalise/figures.ts';

/** Blocks on what has not happened; `withProvisions` says whether the brief lists provisions elsewhere. */
export function composePlanned(
  selection: Selection,
  withProvisions: boolean,
  index: RecordIndex,
): readonly Block<Draft>[] {
  const provisions = new Set<RecordRow>(withProvisions ? selection.provisions : []);
  const told = new Set<RecordRow>([...provisions, ...selection.commitments]);
  const soft = selection.commitments.filter((row) => !isFirm(row));
  const figures = selection.figures
    .filter(({ modality }) => modality !== 'reported' && modality !== 'stated')
    .filter((row) => overlapping(row, provisions, index).length === 0);
  const sentences = [...tellCommitments(soft, index), ...tellPlannedFigures(figures, index)];
  const events = selection.events.filter((row) => !isAnaphoric(row.what) && !isToldBy(row, told, index));
  const list = (words: string, rows: readonly Event[]): readonly Block<Draft>[] =>
    rows.length === 0
      ? []
      : [
          { type: 'words', text: words },
          { type: 'list', items: rows.map((row) => listEvent(row, index)) },
        ];
  return [
    ...(sentences.length === 0 ? [] : [{ type: 'paragraph', sentences } as const]),
    ...list(
      'Decided or announced, but not done when the sources were written:',
      events.filter(({ modality }) => modality === 'planned'),
    ),
    ...list(
      'Suggested, not decided:',
      events.filter(({ modality }) => modality === 'proposed' || modality === 'opinion'),
    ),
  ];
}
