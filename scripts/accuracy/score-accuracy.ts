// Labels and the dataset that was coded from the same articles -> how far they agree. Pure; knows no rule of the coder.

import type { Dataset } from '../../src/schema/tables/all.ts';
import type { AnyRow } from '../dataset/any-row.ts';
import type { Accuracy, Miss, Ratio, TableAccuracy } from './accuracy.ts';
import { actorMatcher } from './actor-names.ts';
import { describeLabel, describeRow } from './describe.ts';
import { judgeColumn } from './judge-column.ts';
import type { Label, LabelledArticle, LabelValues, Trap } from './label.ts';
import { type LabelledTable, type RecordTableName, recordTables } from './labelled-columns.ts';
import { type Matching, matchRecords } from './match-records.ts';
import type { Context } from './match-rules.ts';
import { type RowsOf, rowsByArticle } from './rows-by-article.ts';

export function scoreAccuracy(dataset: Dataset, labelled: readonly LabelledArticle[]): Accuracy {
  const context = contextOf(dataset);
  const groups = groupCopies(labelled);
  const rowsOf = rowsByArticle(dataset);
  const tables = recordTables.map((table) => {
    const matchings = groups.map((group) => matchGroup(rowsOf(table, group.articles), table, group, context));
    return scoreTable(table, matchings, context);
  });
  const heads = scoreHeads(dataset, labelled, context);
  const hits = groups.flatMap((group) => trapHits(rowsOf, group));
  return {
    articles: labelled.length,
    paragraphs: dataset.articles.reduce((total, article) => total + article.paragraph_count, 0),
    articleColumns: heads.columns,
    tables: tables.map(({ counts }) => counts),
    traps: { laid: groups.flatMap(({ traps }) => traps).length, hit: hits.length },
    misses: [...hits, ...heads.misses, ...tables.flatMap(({ misses }) => misses)],
  };
}

interface Group {
  readonly articles: readonly string[];
  readonly labels: readonly Label[];
  readonly traps: readonly Trap[];
}

/** An article and its copies are judged as one: a record may be coded from any of them. */
function groupCopies(labelled: readonly LabelledArticle[]): readonly Group[] {
  const originalOf = (article: LabelledArticle) => article.values.duplicate_of?.[0] ?? article.id;
  const byOriginal = Map.groupBy(labelled, originalOf);
  return labelled
    .filter((article) => originalOf(article) === article.id)
    .map(({ id }) => {
      const own = byOriginal.get(id) ?? [];
      return {
        articles: own.map((article) => article.id),
        labels: own.flatMap(({ labels }) => labels),
        traps: own.flatMap(({ traps }) => traps),
      };
    });
}

/** A record that two articles back is judged in both. */
function matchGroup(
  rows: readonly AnyRow[],
  table: RecordTableName,
  group: Group,
  context: Context,
): Matching {
  const labels = group.labels.filter((label) => label.table === table);
  return matchRecords(labels, rows, context);
}

const trapHits = (rowsOf: RowsOf, group: Group): readonly Miss[] =>
  group.traps.flatMap(({ table, pattern, place, why }) => {
    const lines = rowsOf(table, group.articles).map((row) => describeRow(table, row));
    const hit = lines.find((line) => pattern.test(line));
    return hit === undefined ? [] : [{ table, kind: 'trap', place, text: `${why}: ${hit}` } satisfies Miss];
  });

function scoreTable(table: RecordTableName, matchings: readonly Matching[], context: Context) {
  const paired = matchings.flatMap(({ matched }) => matched);
  const judged = paired.filter(({ label }) => !label.optional);
  const found = judged.filter(({ wrong }) => wrong.length === 0);
  const misplaced = judged.filter(({ wrong }) => wrong.length > 0);
  const unfound = matchings.flatMap(({ missed }) => missed);
  const required = unfound.filter((label) => !label.optional);
  const unexpected = matchings.flatMap((matching) => matching.unexpected);
  const repeated = matchings.flatMap((matching) => matching.repeated);
  const columns = judged.flatMap(({ label, row }) => judgeValues(table, label.values, row, context));
  const counts: TableAccuracy = {
    table,
    labelled: judged.length + required.length,
    optional: paired.length - judged.length + unfound.length - required.length,
    found: found.length,
    missed: required.length + misplaced.length,
    unexpected: unexpected.length + misplaced.length,
    repeated: repeated.length,
    columns: countColumns(columns),
  };
  const misses: Miss[] = [
    ...required.map(
      (label): Miss => ({ table, kind: 'missed', place: label.place, text: describeLabel(label) }),
    ),
    ...misplaced.map(({ label, row, wrong }): Miss => {
      const text = `${describeLabel(label)} (found with another ${wrong.join(', ')}: ${describeRow(table, row)})`;
      return { table, kind: 'missed', place: label.place, text };
    }),
    ...rowMisses(table, 'unexpected', unexpected),
    ...rowMisses(table, 'repeated', repeated),
    ...judged.flatMap(({ label, row }) =>
      judgeValues(table, label.values, row, context)
        .filter(({ right }) => !right)
        .map((column) => columnMiss(table, label.place, column, row)),
    ),
  ];
  return { counts, misses };
}

const rowMisses = (table: RecordTableName, kind: Miss['kind'], rows: readonly AnyRow[]) =>
  rows.map((row): Miss => ({ table, kind, place: String(row.id), text: describeRow(table, row) }));

/** Title, outlet, date and kind of each article; there is nothing to miss. */
function scoreHeads(dataset: Dataset, labelled: readonly LabelledArticle[], context: Context) {
  const articles = new Map<string, AnyRow>(dataset.articles.map((article) => [article.id, article]));
  const judged = labelled.flatMap(({ id, place, values }) => {
    const row = articles.get(id);
    if (row === undefined) throw new Error(`Bug: the article "${id}" has labels and was not coded`);
    return judgeValues('articles', values, row, context).map((column) => ({ ...column, place, row }));
  });
  const misses = judged
    .filter(({ right }) => !right)
    .map((column) => columnMiss('articles', column.place, column, column.row));
  return { columns: countColumns(judged), misses };
}

interface JudgedColumn {
  readonly key: string;
  readonly wanted: string;
  readonly column: string;
  readonly right: boolean;
}

/** What a label is paired by is right by definition and not judged again. */
const pairedBy: Readonly<Record<LabelledTable, readonly string[]>> = {
  articles: [],
  actors: ['kind', 'name'],
  events: ['what'],
  votes: ['body'],
  vote_positions: ['actor', 'position'],
  commitments: ['actor', 'contribution'],
  figures: ['value', 'measures'],
  statements: ['speaker', 'text'],
  provisions: ['item'],
};

const judgeValues = (
  table: LabelledTable,
  values: LabelValues,
  row: AnyRow,
  { sameActor }: Context,
): readonly JudgedColumn[] =>
  Object.entries(values)
    .filter(([key]) => !pairedBy[table].includes(key))
    .map(([key, accepted]) => ({
      key,
      column: key,
      wanted: accepted.map(String).join(key === 'participants' ? ' and ' : ' or '),
      right: judgeColumn({ table, key, accepted }, row, sameActor),
    }));

function columnMiss(table: LabelledTable, place: string, { key, wanted }: JudgedColumn, row: AnyRow): Miss {
  const got = row[key] ?? row[`${key}_id`] ?? null;
  return {
    table,
    kind: 'column',
    place,
    text: `${key} must be ${wanted}; got ${JSON.stringify(got)} (${row.id})`,
  };
}

function countColumns(judged: readonly JudgedColumn[]): Readonly<Record<string, Ratio>> {
  const keys = [...new Set(judged.map(({ key }) => key))].toSorted();
  return Object.fromEntries(
    keys.map((key) => {
      const own = judged.filter((column) => column.key === key);
      return [key, { right: own.filter(({ right }) => right).length, of: own.length }];
    }),
  );
}

function contextOf({ actors }: Dataset): Context {
  const names = new Map<unknown, string>(actors.map((row) => [row.id, [row.name, ...row.aliases].join(' ')]));
  return {
    sameActor: actorMatcher(actors),
    namesOf: (ids) => (Array.isArray(ids) ? ids : [ids]).map((id) => names.get(id) ?? '').join(' '),
  };
}
