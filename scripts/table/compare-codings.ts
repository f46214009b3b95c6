// Where sources or passages give the same measure of the same thing, the values are set side by side.

import type { Row } from '../../src/schema/table.ts';
import type { differences } from '../../src/schema/tables/differences.ts';
import type { Article } from '../article/article.ts';
import type { AnyCodedRecord } from '../record/coded-record.ts';
import type { MergedRecord } from './merge-records.ts';

type Difference = Row<typeof differences>;

/** Columns worth comparing, with the words for them. */
const measured = {
  commitments: { status: 'status', quantity: 'quantity' },
  votes: {
    in_favour: 'votes in favour',
    against: 'votes against',
    abstentions: 'abstentions',
    total_members: 'members',
  },
  figures: { qualifier: 'qualifier' },
} as const;

/** One row for each record and column that two passages or more give; copies of an article do not count. */
export function compareCodings(
  merged: readonly MergedRecord[],
  articles: ReadonlyMap<string, Article>,
): Difference[] {
  return merged.flatMap((record) => {
    if (!isMeasured(record.table)) return [];
    const codings = record.codings.filter(
      (coding) => articles.get(coding.article)?.meta.duplicate_of === null,
    );
    return Object.entries(measured[record.table]).flatMap(
      ([column, words]) => compare(record, record.table, column, words, codings, articles) ?? [],
    );
  });
}

const isMeasured = (table: string): table is keyof typeof measured => table in measured;

function compare(
  record: MergedRecord,
  table: AnyCodedRecord['table'],
  column: string,
  words: string,
  codings: readonly AnyCodedRecord[],
  articles: ReadonlyMap<string, Article>,
): Difference | null {
  const given = codings.flatMap((coding) => {
    const value = (coding.columns as Readonly<Record<string, unknown>>)[column];
    return value === null || value === undefined
      ? []
      : [{ value: String(value), article: articles.get(coding.article) }];
  });
  const passages = new Set(given.map(({ value, article }) => `${article?.id} ${value}`));
  if (given.length < 2 || passages.size < 2) return null;
  const values = given.map(({ value }) => value);
  const dates = new Set(given.map(({ article }) => article?.meta.published ?? ''));
  const isSame = new Set(values).size === 1;
  const verdict = isSame ? 'agree' : dates.size === given.length && dates.size > 1 ? 'superseded' : 'differ';
  const sources = given.map(
    ({ value, article }) => `${value} (${article?.meta.outlet ?? article?.meta.label ?? ''})`,
  );
  return {
    id: `difference-${record.id}-${column.replaceAll('_', '-')}`,
    record_table: table as Difference['record_table'],
    measure: `${words} of ${record.id}`,
    record_ids: [record.id],
    values: [...new Set(values)],
    verdict,
    note: isSame ? null : `Passages give ${sources.join(', ')}.`,
  };
}
