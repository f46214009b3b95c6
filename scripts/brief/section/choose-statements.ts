// Which statements a brief tells: people before bodies, whole sentences before scraps, no speaker too often, and none that
// says again what a commitment, a vote or an earlier statement says.

import { isToldBy, likeness, overlapping } from '../overlap.ts';
import { isAnaphoric } from '../prose/cut-clause.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { compare, isOpinion } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import type { Statement } from '../verbalise/statements.ts';
import { isTellable, isTelling, takesSide } from '../verbalise/statements.ts';
import { saysPledge } from './choose-figures.ts';

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
        (row) =>
          isTellable(row, index) &&
          !isOpinion(row, index) &&
          !isVague(row, index) &&
          !isToldBy(row, stronger, index) &&
          !saysPledge(row, row.text, index),
      );
      return takeUnlike(fresh.toSorted(better), attributed);
    },
  );
  const told = chosen.toSorted(better).slice(0, most).toSorted(index.inReadingOrder);
  const bySpeaker = [...Map.groupBy(told, ({ speaker_id }) => speaker_id).values()];
  return bySpeaker
    .map((rows) => rows.toSorted((a, b) => compare(a.date ?? '9', b.date ?? '9')))
    .toSorted((a, b) => isLater(a, b))
    .flat();
}

/** Dated words in the order of their days; those without a date keep their place in the text after them. */
function isLater([a]: readonly Statement[], [b]: readonly Statement[]): number {
  const [first, second] = [a?.date ?? null, b?.date ?? null];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return compare(first, second);
}

/** "several countries could be involved": nobody is named, nothing is counted, nothing quoted. */
const isVague = ({ text, direct, speaker_id }: Statement, index: RecordIndex): boolean =>
  !direct &&
  text.split(' ').length <= mostVagueWords &&
  !/\d/.test(text) &&
  index.names(text).every(({ actor }) => actor === speaker_id);

const mostVagueWords = 6;

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
