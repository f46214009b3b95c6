// What the pipeline wrote, read once and indexed once: tables, texts of articles, sentences of briefs.
// Pages look things up here; nothing in src/ reads the data folder in another way.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ArticleText } from '../schema/article-text.ts';
import type { Claim } from '../schema/claim.ts';
import type { Row } from '../schema/table.ts';
import { type Dataset, type RecordTable, type TableName, tables } from '../schema/tables/all.ts';

export type { Claim };
export type Article = Row<typeof tables.articles>;
export type Actor = Row<typeof tables.actors>;
export type Evidence = Row<typeof tables.evidence>;

/** A row of one of the record tables, told apart by `table`. */
export type SourceRecord = {
  readonly [T in RecordTable]: { readonly table: T; readonly row: Row<(typeof tables)[T]> };
}[RecordTable];

export interface Sources {
  readonly tables: Dataset;
  readonly texts: ReadonlyMap<string, ArticleText>;
  readonly claims: readonly Claim[];
  readonly articleById: ReadonlyMap<string, Article>;
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly recordById: ReadonlyMap<string, SourceRecord>;
  readonly claimById: ReadonlyMap<string, Claim>;
  /** Place of a claim among all, in the order of the briefs. */
  readonly claimOrder: ReadonlyMap<string, number>;
  /** From 1 within its brief; key figures carry none. */
  readonly claimNumbers: ReadonlyMap<string, number>;
  /** In order of article, then of position in its text; copies of an article last. */
  readonly evidenceByRecord: ReadonlyMap<string, readonly Evidence[]>;
  /** In order of position in the text. */
  readonly evidenceByArticle: ReadonlyMap<string, readonly Evidence[]>;
  readonly claimsByRecord: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsByBrief: ReadonlyMap<string, readonly Claim[]>;
  readonly recordsByArticle: ReadonlyMap<string, readonly SourceRecord[]>;
  /** Records that name the actor in any of their columns. */
  readonly recordsByActor: ReadonlyMap<string, readonly SourceRecord[]>;
}

export const recordTables = [
  'votes',
  'vote_positions',
  'commitments',
  'figures',
  'events',
  'statements',
  'provisions',
  'actors',
] as const satisfies readonly RecordTable[];

let memo: { readonly stamp: number; readonly sources: Sources } | undefined;

/** The dataset of this project, read on first use; in `astro dev` again when the pipeline has written. */
export function dataset(): Sources {
  if (memo && !import.meta.env?.DEV) return memo.sources;
  const folder = resolve('data');
  const stamp = import.meta.env?.DEV ? statSync(join(folder, 'tables')).mtimeMs : 0;
  if (memo?.stamp !== stamp) memo = { stamp, sources: readSources(folder) };
  return memo.sources;
}

/** data folder -> everything in it, indexed */
export function readSources(folder: string): Sources {
  const rows = (name: TableName) => readJson(join(folder, 'tables', `${name}.json`));
  const entries = Object.keys(tables).map((name) => [name, rows(name as TableName)]);
  return indexSources(Object.fromEntries(entries) as Dataset, readTexts(folder), readClaims(folder));
}

/** Pure: rows, texts and claims -> the same with every index the pages need. */
export function indexSources(
  data: Dataset,
  texts: ReadonlyMap<string, ArticleText>,
  claims: readonly Claim[],
): Sources {
  const records = recordTables.flatMap((table) => data[table].map((row) => ({ table, row }) as SourceRecord));
  const articleById = byId(data.articles);
  const evidence = data.evidence.toSorted(
    (a, b) =>
      Number(articleById.get(a.article_id)?.duplicate_of != null) -
        Number(articleById.get(b.article_id)?.duplicate_of != null) ||
      compare(a.article_id, b.article_id) ||
      a.start - b.start ||
      a.end - b.end ||
      compare(a.id, b.id),
  );
  return {
    tables: data,
    texts,
    claims,
    articleById,
    actorById: byId(data.actors),
    recordById: new Map(records.map((record) => [record.row.id, record])),
    claimById: byId(claims),
    claimOrder: new Map(claims.map(({ id }, index) => [id, index])),
    claimNumbers: numbersInBriefs(claims),
    evidenceByRecord: groupBy(evidence, (e) => [e.record_id]),
    evidenceByArticle: groupBy(evidence, (e) => [e.article_id]),
    claimsByRecord: groupBy(claims, (claim) => claim.record_ids),
    claimsByBrief: groupBy(claims, (claim) => [claim.brief]),
    recordsByArticle: groupBy(records, ({ row }) => row.article_ids),
    recordsByActor: groupBy(
      records.filter(({ table }) => table !== 'actors'),
      actorsOf,
    ),
  };
}

/** The ids of all actors a record names: every column that refers to the actors table. */
export function actorsOf({ table, row }: SourceRecord): string[] {
  const columns = Object.entries(tables[table].columns);
  const ids = columns.flatMap(([name, column]) => {
    if ((column.references ?? column.items?.references) !== 'actors') return [];
    const value: unknown = Reflect.get(row, name);
    return Array.isArray(value) ? value.map(String) : value == null ? [] : [String(value)];
  });
  return [...new Set(ids)].toSorted(compare);
}

/** Order by code unit, the same in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function numbersInBriefs(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const sentences = claims.filter(({ kind }) => kind === 'sentence');
  const briefs = Map.groupBy(sentences, ({ brief }) => brief);
  return new Map([...briefs.values()].flatMap((own) => own.map(({ id }, index) => [id, index + 1] as const)));
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function readTexts(folder: string): ReadonlyMap<string, ArticleText> {
  const names = readdirSync(join(folder, 'texts')).filter((name) => name.endsWith('.json'));
  const texts = names.toSorted(compare).map((name) => readJson(join(folder, 'texts', name)) as ArticleText);
  return byId(texts);
}

const readClaims = (folder: string): readonly Claim[] => readJson(join(folder, 'claims.json')) as Claim[];

function readJson(path: string): unknown {
  if (!existsSync(path)) throw new Error(`${path} must exist; found nothing. Run npm run dataset first.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}
