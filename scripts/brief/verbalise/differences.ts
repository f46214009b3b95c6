// Where sources differ, in words. Commitments that differ in the same way share a sentence; a comparison of another table
// is named by what its record is about, never by an id.

import { qualifiers } from '../../../src/schema/tables/figures.ts';
import { wordsOf } from '../overlap.ts';
import { bindWords } from '../prose/bind-words.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, mention, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow, RowOf } from '../record-index.ts';
import type { Commitment } from './commitments.ts';
import { giving } from './commitments.ts';
import type { Vote } from './votes.ts';
import { nameResolution } from './votes.ts';

type Difference = RowOf<'differences'>;

/** The comparisons whose values contradict each other by more than an "about"; agreement and supersession are left to the page of differences. */
export function tellDifferences(rows: readonly Difference[], index: RecordIndex): readonly Draft[] {
  const open = rows.filter(
    ({ verdict, record_ids, values }) =>
      verdict === 'differ' &&
      record_ids.some((id) => index.row(id)) &&
      !values.every((value) => value in qualifiers),
  );
  const byKind = Map.groupBy(open, (row) => {
    const [commitment] = commitmentsOf(row, index);
    return commitment === undefined ? row.id : `${commitment.contribution} ${row.values.join('|')}`;
  });
  return [...byKind.values()].map((group) => tellGroup(group, index));
}

function tellGroup(group: readonly Difference[], index: RecordIndex): Draft {
  const [row] = group;
  if (row === undefined) throw new Error('Bug: a difference without rows');
  const ids = group.flatMap(({ record_ids }) => record_ids).filter((id) => index.row(id) !== undefined);
  const commitments = group.flatMap((difference) => commitmentsOf(difference, index));
  const [first] = commitments;
  const values = row.values.map((value) => [fact(value.replaceAll('_', ' '), ids[0] ?? '')]);
  if (first === undefined || !row.measure.startsWith('status'))
    return draft(
      'difference',
      phrase`on ${describe(row, ids, index)}, the sources differ: ${listPhrases(values)}`,
      ids,
    );
  const givers = [...new Map(commitments.map((item) => [item.actor_id, item])).values()];
  const names = listPhrases(givers.map(({ actor_id, id }) => [mention(actor_id, id)]));
  const what = first.contribution === 'police_training' ? 'police training' : giving[first.contribution].what;
  const called = values.map((value) => phrase`${value} in one place`);
  const words = phrase`the sources call the ${what} of ${names} ${listPhrases(called)}`;
  return draft('difference-status', words.map(endOtherPlace), ids);
}

/** "agreed in one place and ready in one place" -> "… ready in another". */
const endOtherPlace = (part: Phrase[number], at: number, all: Phrase): Phrase[number] =>
  part === ' in one place' && at === all.length - 1 ? ' in another' : part;

const commitmentsOf = (
  { record_table, record_ids }: Difference,
  index: RecordIndex,
): readonly Commitment[] =>
  record_table === 'commitments'
    ? record_ids.flatMap((id) => (index.row(id) as Commitment | undefined) ?? [])
    : [];

/** What the comparison is about: its measure, or the words of its record where the measure only names an id. */
function describe(row: Difference, ids: readonly string[], index: RecordIndex): Phrase {
  const [id] = ids;
  const record = id === undefined ? undefined : index.row(id);
  if (id === undefined || record === undefined) return ['one measure'];
  const isBare = ids.some((one) => row.measure.includes(one));
  if (!isBare)
    return bindWords(
      /^(?:the|an?) |^\p{Lu}/u.test(row.measure) ? row.measure : `the ${row.measure}`,
      id,
      index.names,
    );
  if (row.record_table === 'votes') return phrase`the vote on ${nameResolution(record as Vote, index)}`;
  const words = measuresOf(record) ?? wordsOf(record);
  return words === null ? ['one measure'] : phrase`one point (${bindWords(words, id, index.names)})`;
}

const measuresOf = (row: RecordRow): string | null =>
  'measures' in row && typeof row.measures === 'string' ? row.measures : null;
