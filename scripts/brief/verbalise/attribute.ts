// Who says it: the words that tie a sentence to an opinion piece or to the one outlet that reports it.

import type { Phrase } from '../prose/sentence.ts';
import { fact, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { isOpinion, originals } from '../record-index.ts';

/** "an opinion article", "an opinion article in The Daily"; for records that only opinion backs. */
export function nameOpinion(row: RecordRow, index: RecordIndex): Phrase {
  const outlet = originals(row, index)[0]?.outlet ?? null;
  return outlet === null ? ['an opinion article'] : phrase`an opinion article in ${fact(outlet, row.id)}`;
}

/** ", according to an opinion article" when nothing else backs the record, else nothing. */
export const addOpinion = (row: RecordRow, index: RecordIndex): Phrase =>
  isOpinion(row, index) ? phrase`, according to ${nameOpinion(row, index)}` : [];

/** The outlet when one outlet alone backs every row; null when there are more, or it is not named. */
export function soleOutlet(rows: readonly RecordRow[], index: RecordIndex): string | null {
  const outlets = new Set(rows.flatMap((row) => originals(row, index).map(({ outlet }) => outlet)));
  const [only] = outlets;
  return outlets.size === 1 && only !== undefined ? only : null;
}
