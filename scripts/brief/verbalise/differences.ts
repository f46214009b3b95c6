// Where sources differ, in words: the range of the values, or what one passage says and another. Commitments that differ in
// the same way share a sentence; a comparison is named by what its record is about, never by an id.

import { qualifiers } from '../../../src/schema/tables/figures.ts';
import { wordsOf } from '../overlap.ts';
import { bindWords } from '../prose/bind-words.ts';
import { formatCount, formatQuantity } from '../prose/format-number.ts';
import { listPhrases } from '../prose/list-phrases.ts';
import type { Draft, Phrase } from '../prose/sentence.ts';
import { draft, fact, mention, phrase } from '../prose/sentence.ts';
import type { RecordIndex, RecordRow, RowOf } from '../record-index.ts';
import { originals } from '../record-index.ts';
import type { Commitment } from './commitments.ts';
import { doing, giving, sayGift } from './commitments.ts';
import type { Vote } from './votes.ts';
import { nameResolution } from './votes.ts';

type Difference = RowOf<'differences'>;
type Status = Commitment['status'];

/**
 * The comparisons whose values contradict each other by more than an "about", or where a later source replaces an
 * earlier one; agreement is left to the page of differences.
 */
export function tellDifferences(rows: readonly Difference[], index: RecordIndex): readonly Draft[] {
  const open = rows.filter(
    ({ verdict, record_ids, values }) =>
      (verdict === 'differ' || verdict === 'superseded') &&
      record_ids.some((id) => index.row(id)) &&
      !values.every((value) => value in qualifiers),
  );
  const byKind = Map.groupBy(open, (row) => {
    const [commitment] = commitmentsOf(row, index);
    return commitment === undefined || !isStatus(row.values)
      ? row.id
      : `${commitment.contribution} ${commitment.mission_id} ${row.verdict} ${row.values.join('|')}`;
  });
  return [...byKind.values()].map((group) => tellGroup(group, index));
}

function tellGroup(group: readonly Difference[], index: RecordIndex): Draft {
  const [row] = group;
  if (row === undefined) throw new Error('Bug: a difference without rows');
  const ids = group.flatMap(({ record_ids }) => record_ids).filter((id) => index.row(id) !== undefined);
  const commitments = group.flatMap((difference) => commitmentsOf(difference, index));
  if (isStatus(row.values) && commitments.length > 0)
    return draft('difference-status', tellStatuses(row, row.values, commitments, index), ids);
  return draft('difference', tellValues(row, ids, index), ids);
}

/** "One passage says that Norland and Vesmark have agreed to send troops, another that they are ready to do so." */
function tellStatuses(
  { verdict }: Difference,
  [first, ...others]: readonly Status[],
  commitments: readonly Commitment[],
  index: RecordIndex,
): Phrase {
  const givers = [...new Map(commitments.map((row) => [row.actor_id, row])).values()];
  const [row] = givers;
  if (row === undefined || first === undefined) throw new Error('Bug: a status of nobody');
  const names = listPhrases(givers.map(({ actor_id, id }) => [mention(actor_id, id)]));
  const number = givers.length === 1 ? 'one' : 'many';
  const source = commitments.some((item) => originals(item, index).length > 1) ? 'report' : 'passage';
  const doer = givers.length === 1 && /^country-|^org-/.test(row.actor_id) ? 'it' : 'they';
  const form = doer === 'it' ? 'one' : 'many';
  const again = others.map((status) => [`that ${doer} ${doing[status][form]} ${repeat[status]}`]);
  const what = sayGift({ ...row, status: first });
  const says = verdict === 'superseded' ? 'An earlier report says' : `One ${source} says`;
  const then = verdict === 'superseded' ? 'a later one' : 'another';
  return phrase`${says} that ${names} ${doing[first][number]} ${what}, ${then} ${again.flatMap((words, at) => (at === 0 ? words : [`, and ${then} `, ...words]))}`;
}

/** What follows the verb of a status when the deed has been named. */
const repeat: Readonly<Record<Status, string>> = {
  agreed: 'do so',
  committed: 'doing so',
  ready: 'do so',
  willing: 'do so',
  planned: 'do so',
  proposed: 'do so',
};

/** "The sources put the number of ships at between 40 and 45", or which value took the place of which. */
function tellValues(row: Difference, ids: readonly string[], index: RecordIndex): Phrase {
  const [id = ''] = ids;
  const numbers = row.values.map(Number);
  const what = describe(row, ids, index);
  const bound = (value: number) => fact(sayNumber(value, index.row(id)), id);
  if (numbers.some((value) => !Number.isFinite(value))) {
    const values = row.values.map((value) => bindWords(value.replaceAll('_', ' '), id, index.names));
    return phrase`on ${what}, the sources differ: ${listPhrases(values)}`;
  }
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (row.verdict === 'superseded')
    return phrase`a later report puts ${what} at ${bound(last)}, an earlier one at ${bound(first)}`;
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0] ?? first, sorted.at(-1) ?? last];
  // "between 40 and 45 ships": the unit stands once, unless it is a sign before the number.
  const isCounted =
    /\p{L}$/u.test(sayNumber(high, index.row(id))) && /^\d/.test(sayNumber(high, index.row(id)));
  const lowest = isCounted ? fact(formatCount(low), id) : bound(low);
  return phrase`the sources put ${what} at between ${lowest} and ${bound(high)}`;
}

/** With its unit where the record has one. */
function sayNumber(value: number, row: RecordRow | undefined): string {
  const unit = row !== undefined && 'unit' in row && typeof row.unit === 'string' ? row.unit : null;
  return unit === null ? formatCount(value) : formatQuantity(value, unit);
}

const isStatus = (values: readonly string[]): values is readonly Status[] =>
  values.every((value) => value in doing);

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
  const [commitment] = commitmentsOf(row, index);
  if (commitment !== undefined) return nameGift(commitment);
  const isBare = ids.some((one) => row.measure.includes(one));
  if (!isBare)
    return bindWords(
      /^(?:the|an?) |^\p{Lu}/u.test(row.measure) ? row.measure : `the ${row.measure}`,
      id,
      index.names,
    );
  const count = row.measure.replace(/ of .*$/, '');
  if (row.record_table === 'votes')
    return phrase`the ${count} in the vote on ${nameResolution(record as Vote, index)}`;
  const words = measuresOf(record) ?? wordsOf(record);
  return words === null ? ['one measure'] : phrase`one number (${bindWords(words, id, index.names)})`;
}

/** "the troops that Norland gives". */
const nameGift = (row: Commitment): Phrase => {
  const { what } = giving[row.contribution];
  const gift = /^(?:with|as) /.test(what) ? 'contribution' : what;
  const mission = row.mission_id === null ? [] : phrase` for ${mention(row.mission_id, row.id)}`;
  return phrase`the ${gift} of ${mention(row.actor_id, row.id)}${mission}`;
};

const measuresOf = (row: RecordRow): string | null =>
  'measures' in row && typeof row.measures === 'string' ? row.measures : null;
