// Look-ups over a dataset that every step of a brief needs: rows by id, evidence by record, reading order, names.
// Built once for all briefs; says nothing about how anything is worded.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Row } from '../../src/schema/table.ts';
import type { Dataset, RecordTable, TableName, tables } from '../../src/schema/tables/all.ts';
import type { Backing } from './bound/backing.ts';
import { backingOf } from './bound/backing.ts';
import type { NameFinder } from './prose/find-names.ts';
import { nameFinder } from './prose/find-names.ts';

export type RowOf<T extends TableName> = Row<(typeof tables)[T]>;
export type RecordRow = RowOf<RecordTable>;
export type Evidence = RowOf<'evidence'>;
export type Article = RowOf<'articles'>;

export interface RecordIndex {
  readonly dataset: Dataset;
  readonly actor: (id: string) => RowOf<'actors'> | undefined;
  readonly article: (id: string) => Article | undefined;
  readonly table: (recordId: string) => RecordTable | undefined;
  readonly row: (recordId: string) => RecordRow | undefined;
  /** In the order of reading, copies of articles last. */
  readonly evidence: (recordId: string) => readonly Evidence[];
  /** The records that have evidence in a paragraph where this one has. */
  readonly nearby: (row: RecordRow) => readonly RecordRow[];
  /** What the record says, for comparing words with it. */
  readonly backing: (recordId: string) => Backing;
  readonly names: NameFinder;
  /** Whether the sources write the word without a capital. */
  readonly isCommonWord: (word: string) => boolean;
  /** Whether a short name could mean another actor as well. */
  readonly isAmbiguous: (short: string) => boolean;
  /** Orders records as their first evidence stands: by article date, article, position in it, then id. */
  readonly inReadingOrder: (a: RecordRow, b: RecordRow) => number;
}

/** The tables whose rows a brief tells of. */
export const toldTables = [
  'votes',
  'vote_positions',
  'commitments',
  'figures',
  'events',
  'statements',
  'provisions',
] as const satisfies readonly RecordTable[];

/** Everything a brief asks of the dataset, ready for constant-time answers. */
export function indexRecords(dataset: Dataset, texts: readonly ArticleText[] = []): RecordIndex {
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const rows = new Map<string, { table: RecordTable; row: RecordRow }>();
  for (const table of [...toldTables, 'actors'] as const)
    for (const row of dataset[table]) rows.set(row.id, { table, row });
  const isCopy = (id: string) => articles.get(id)?.duplicate_of != null;
  const place = (item: Evidence) =>
    `${isCopy(item.article_id) ? 1 : 0}|${articles.get(item.article_id)?.published ?? '9'}|${item.article_id}|${String(item.start).padStart(9, '0')}|${item.id}`;
  const evidence = Map.groupBy(dataset.evidence, ({ record_id }) => record_id);
  for (const items of evidence.values()) items.sort((a, b) => compare(place(a), place(b)));
  const evidenceOf = (id: string): readonly Evidence[] => evidence.get(id) ?? [];
  const places = new Map<string, string>();
  const firstPlace = ({ id }: RecordRow): string => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const [first] = evidenceOf(id);
    const found = first === undefined ? '~' : place(first).replace(/\|[^|]*$/, '');
    places.set(id, found);
    return found;
  };
  const shorts = countShortNames(dataset);
  const byParagraph = Map.groupBy(dataset.evidence, paragraphKey);
  const neighbours = new Map<string, readonly RecordRow[]>();
  const nearby = ({ id }: RecordRow): readonly RecordRow[] => {
    const known = neighbours.get(id);
    if (known) return known;
    const ids = evidenceOf(id)
      .flatMap((item) => byParagraph.get(paragraphKey(item)) ?? [])
      .map(({ record_id }) => record_id);
    const found = [...new Set(ids)].toSorted(compare).flatMap((near) => rows.get(near)?.row ?? []);
    neighbours.set(id, found);
    return found;
  };
  const commonWords = collectSmallWords([
    ...dataset.evidence.map(({ exact }) => exact),
    ...texts.flatMap(({ text }) => text ?? []),
  ]);
  const backings = new Map<string, Backing>();
  const index: RecordIndex = {
    dataset,
    actor: (id) => actors.get(id),
    article: (id) => articles.get(id),
    table: (id) => rows.get(id)?.table,
    row: (id) => rows.get(id)?.row,
    evidence: evidenceOf,
    nearby,
    backing: (id) => {
      const known = backings.get(id) ?? backingOf([id], index);
      backings.set(id, known);
      return known;
    },
    names: nameFinder(dataset.actors),
    isCommonWord: (word) => commonWords.has(word),
    isAmbiguous: (short) => (shorts.get(short) ?? 0) > 1,
    inReadingOrder: (a, b) => compare(firstPlace(a), firstPlace(b)) || compare(a.id, b.id),
  };
  return index;
}

/** The articles a record rests on, copies left out; all of them when there are only copies. */
export function originals(
  row: { readonly article_ids: readonly string[] },
  index: RecordIndex,
): readonly Article[] {
  const found = row.article_ids.flatMap((id) => index.article(id) ?? []);
  const own = found.filter(({ duplicate_of }) => duplicate_of === null);
  return own.length > 0 ? own : found;
}

/** Whether only opinion pieces back the record. */
export const isOpinion = (row: { readonly article_ids: readonly string[] }, index: RecordIndex): boolean => {
  const backing = originals(row, index);
  return backing.length > 0 && backing.every(({ kind }) => kind === 'opinion');
};

const paragraphKey = ({ article_id, paragraph }: Evidence): string => `${article_id} ${paragraph}`;

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Words that stand somewhere without a capital. */
function collectSmallWords(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(/(?<![\p{L}’'])\p{Ll}+/gu)) words.add(word);
  return words;
}

function countShortNames(dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, aliases } of dataset.actors)
    for (const short of new Set([...aliases, ...name.split(' ').slice(-1)]))
      counts.set(short, (counts.get(short) ?? 0) + 1);
  return counts;
}
