// Which statements a brief tells: people before bodies, whole sentences before scraps, no speaker too often, and none that
// says again what a commitment, a vote or an earlier statement says.

import { isToldBy, likeness, overlapping } from '../overlap.ts';
import { isAnaphoric } from '../prose/cut-clause.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { isOpinion } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import type { Statement } from '../verbalise/statements.ts';
import { isTellable, isTelling, takesSide } from '../verbalise/statements.ts';

const most = 6;
const mostOfOneSpeaker = 2;

/** At most six statements, those of one speaker together, as they were read. */
export function chooseStatements(selection: Selection, index: RecordIndex): readonly Statement[] {
  const stronger = new Set<RecordRow>([...selection.votes, ...selection.commitments]);
  const better = (a: Statement, b: Statement) =>
    weigh(b, index) - weigh(a, index) || index.inReadingOrder(a, b);
  const chosen = [...Map.groupBy(selection.statements, ({ speaker_id }) => speaker_id).values()].flatMap(
    (rows) => {
      const attributed = rows.filter((row) => overlapping(row, stronger, index).length > 0);
      const fresh = rows.filter(
        (row) => isTellable(row, index) && !isOpinion(row, index) && !isToldBy(row, stronger, index),
      );
      return takeUnlike(fresh.toSorted(better), attributed);
    },
  );
  const told = chosen.toSorted(better).slice(0, most).toSorted(index.inReadingOrder);
  return [...Map.groupBy(told, ({ speaker_id }) => speaker_id).values()].flat();
}

/** The first rows that say what neither `before` nor a row taken earlier says. */
function takeUnlike(rows: readonly Statement[], before: readonly Statement[]): readonly Statement[] {
  const taken: Statement[] = [];
  for (const row of rows) {
    if (taken.length === mostOfOneSpeaker) break;
    const isRepeat = [...before, ...taken].some(
      (other) => other !== row && likeness(row.text, other.text) >= 0.5,
    );
    if (!isRepeat) taken.push(row);
  }
  return taken;
}

/** "the group will see in it …": a noun that only the sentence before explains. */
const pointsBack =
  /^(?:the (?:agreement|decision|deal|document|group|measure|move|step|text)|steps of this kind|such)\b/i;

const weigh = (row: Statement, index: RecordIndex): number =>
  Number(index.actor(row.speaker_id)?.kind === 'person') +
  Number(row.direct) +
  Number(row.role !== null) +
  2 * Number(isTelling(row, index)) +
  2 * Number(takesSide(row)) -
  3 * Number(isAnaphoric(row.text) || pointsBack.test(row.text)) +
  row.outlet_count;
