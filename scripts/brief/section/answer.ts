// The answer: two sentences from the records that answer the question. A topic may say which tables these are; else the
// strongest records answer, from two kinds where there are two.

import { isToldBy } from '../overlap.ts';
import type { Draft } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow } from '../record-index.ts';
import { compare } from '../record-index.ts';
import type { Selection } from '../select-records.ts';
import { fitsRule } from '../select-records.ts';
import type { Topic } from '../topic/topic.ts';
import type { Candidate } from './answer-candidates.ts';
import { listCandidates } from './answer-candidates.ts';
import { dropTold } from './drop-told.ts';

const most = 2;

export interface Answer {
  readonly drafts: readonly Draft[];
  /** What the answer has told, so that the findings need not tell it again. */
  readonly rows: readonly RecordRow[];
}

/** The two sentences; fewer when the topic has fewer records. */
export function composeAnswer(wishes: Topic['answer'], selection: Selection, index: RecordIndex): Answer {
  const ranked = listCandidates(selection, index).toSorted(
    (a, b) => b.strength - a.strength || compare(a.rows[0]?.id ?? '', b.rows[0]?.id ?? ''),
  );
  const chosen = wishes.length === 0 ? chooseStrongest(ranked, index) : chooseByWish(ranked, wishes, index);
  const drafts = chosen.flatMap(({ say }) => say());
  return {
    drafts: dropTold(drafts, [], index).slice(0, most),
    rows: chosen.flatMap(({ rows, isSummary }) => (isSummary ? [] : rows)),
  };
}

/** The strongest, and the strongest of another kind. */
function chooseStrongest(ranked: readonly Candidate[], index: RecordIndex): readonly Candidate[] {
  const [first] = ranked;
  if (first === undefined) return [];
  const fresh = ranked.filter((other) => !repeats(other, [first], index));
  const second = fresh.find(({ table }) => table !== first.table) ?? fresh[0];
  return second === undefined ? [first] : [first, second];
}

/** The strongest of each wish in turn, then again from the first, then of any table. */
function chooseByWish(
  ranked: readonly Candidate[],
  wishes: Topic['answer'],
  index: RecordIndex,
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const isFull = () => chosen.reduce((sum, { say }) => sum + say().length, 0) >= most;
  const take = (from: readonly Candidate[]) => {
    const next = from.find((one) => !chosen.includes(one) && !repeats(one, chosen, index));
    if (next !== undefined && !isFull()) chosen.push(next);
  };
  const fits = (one: Candidate, wish: Topic['answer'][number]) =>
    typeof wish === 'string' ? one.table === wish : one.rows.some((row) => fitsRule(row, wish, index));
  for (const wish of [...wishes, ...wishes]) take(ranked.filter((one) => fits(one, wish)));
  for (let before = -1; before < chosen.length && !isFull(); ) {
    before = chosen.length;
    take(ranked);
    if (chosen.length === before) break;
  }
  return chosen;
}

/** Whether what was chosen tells every row of a candidate. */
const repeats = (one: Candidate, chosen: readonly Candidate[], index: RecordIndex): boolean => {
  const told = new Set(chosen.flatMap(({ rows }) => rows));
  return chosen.includes(one) || one.rows.every((row) => isToldBy(row, told, index));
};
