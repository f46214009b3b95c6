// Where sources or passages give the same measure of the same thing, the values are set side by side.

import type { Row } from '../../src/schema/table.ts';
import type { differences } from '../../src/schema/tables/differences.ts';
import type { Article } from '../article/article.ts';
import type { AnyCodedRecord } from '../record/coded-record.ts';
import { type ActorNames, measureWords } from './measure-words.ts';
import type { MergedRecord } from './merge-records.ts';

type Difference = Row<typeof differences>;

/** Columns worth comparing. */
const measured = {
  commitments: ['status', 'quantity'],
  votes: ['in_favour', 'against', 'abstentions', 'total_members'],
  figures: ['qualifier'],
} as const satisfies Partial<Record<AnyCodedRecord['table'], readonly string[]>>;

type Measured = keyof typeof measured;
const isMeasured = (table: string): table is Measured => Object.hasOwn(measured, table);

/** One row for each record and column that two passages or more give; copies of an article do not count. Sorted by id. */
export function compareCodings(
  merged: readonly MergedRecord[],
  articles: ReadonlyMap<string, Article>,
  names: ActorNames,
): Difference[] {
  return merged
    .flatMap((record) => {
      const { table } = record;
      if (!isMeasured(table)) return [];
      const codings = record.codings.filter(
        (coding) => articles.get(coding.article)?.meta.duplicate_of === null,
      );
      return measured[table].flatMap((column) => {
        const found = compare(record, table, column, codings, articles);
        return found ? [{ ...found, measure: measureWords(record, column, names) }] : [];
      });
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function compare(
  record: MergedRecord,
  table: Measured,
  column: string,
  codings: readonly AnyCodedRecord[],
  articles: ReadonlyMap<string, Article>,
): Omit<Difference, 'measure'> | null {
  const given = codings.flatMap((coding) => {
    const value = (coding.columns as Readonly<Record<string, unknown>>)[column] ?? null;
    const article = articles.get(coding.article);
    return value === null || !article ? [] : [{ value: String(value), meta: article.meta, id: article.id }];
  });
  const passages = new Set(given.map(({ value, id }) => `${id} ${value}`));
  if (passages.size < 2) return null;
  const values = [...new Set(given.map(({ value }) => value))];
  const days = new Set(given.map(({ meta }) => meta.published ?? ''));
  const isSuperseded = days.size === given.length && days.size > 1 && !days.has('');
  const sources = given.map(({ value, meta }) => `${value} (${meta.outlet ?? meta.label})`);
  return {
    id: `difference-${record.id}-${column.replaceAll('_', '-')}`,
    record_table: table,
    record_ids: [record.id],
    values,
    verdict: values.length === 1 ? 'agree' : isSuperseded ? 'superseded' : 'differ',
    note: values.length === 1 ? null : `Passages give ${[...new Set(sources)].join(', ')}.`,
  };
}
