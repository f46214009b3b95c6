// What the descriptions of the dataset say beside its rows: who publishes it, and which version it is.

import type { SiteConfig } from '../../src/schema/config.ts';
import type { EdtfBounds } from '../../src/schema/edtf.ts';
import { edtfBounds } from '../../src/schema/edtf.ts';
import { siteUrl } from '../../src/schema/site-url.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';

export interface Publication {
  readonly config: SiteConfig;
  /** Name in catalogues and file names. */
  readonly name: string;
  /** The landing page of the data. */
  readonly url: string;
  /** Program version and a digest of the rows: other rows, another version. */
  readonly version: string;
  /** How many rows each table has. */
  readonly rowCounts: Readonly<Record<TableName, number>>;
  /** The day the newest article appeared; null unless that is known to the day. */
  readonly newestDay: string | null;
  /** The same as exactly as it is known: a day, a month or a year. */
  readonly newest: string | null;
  /** The first and the last day on which an article appeared; null when no article is dated, or one is open. */
  readonly span: { readonly start: string; readonly end: string } | null;
  /** The actors named most, as search words. */
  readonly keywords: readonly string[];
  /** The countries named most. */
  readonly places: readonly { readonly name: string; readonly code: string }[];
}

/** Everything comes from the configuration and the rows; there is no clock. `rowsHash`: of the rows of all tables. */
export const publication = (
  dataset: Dataset,
  config: SiteConfig,
  programVersion: string,
  rowsHash: string,
): Publication => ({
  config,
  name: config.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, ''),
  url: siteUrl(config, 'data/'),
  version: `${programVersion}+${rowsHash.slice(0, 12)}`,
  rowCounts: Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((table) => [table, dataset[table].length]),
  ) as Publication['rowCounts'],
  newestDay: newestDay(dataset.articles),
  newest: newestDate(dataset.articles),
  span: spanOf(dataset.articles),
  keywords: mostNamed(dataset.actors).map(({ name }) => name),
  places: mostNamed(
    dataset.actors.filter(({ kind, country_code }) => kind === 'country' && country_code !== null),
  ).map(({ name, country_code }) => ({ name, code: country_code ?? '' })),
});

const mostNamed = (actors: Dataset['actors']): Dataset['actors'] =>
  actors.toSorted((a, b) => b.mention_count - a.mention_count || (a.id < b.id ? -1 : 1)).slice(0, 10);

/** Of "2025-10-13" and "2026-02" neither: the newest article appeared on a day nobody printed. */
export function newestDay(articles: Dataset['articles']): string | null {
  const newest = newestOf(articles)?.bounds;
  return newest && newest.start === newest.end ? newest.start : null;
}

/** Of "2025-10-13" and "2026-02" the second; null when less is known: a season, an interval, an approximate day. */
export const newestDate = (articles: Dataset['articles']): string | null =>
  newestOf(articles)?.published.match(/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/)?.[0] ?? null;

interface Dated {
  readonly published: string;
  readonly bounds: EdtfBounds;
}

const dated = (articles: Dataset['articles']): readonly Dated[] =>
  articles.flatMap(({ published }) => {
    const bounds = published === null ? null : edtfBounds(published);
    return published === null || bounds === null ? [] : [{ published, bounds }];
  });

const newestOf = (articles: Dataset['articles']): Dated | undefined =>
  dated(articles).toSorted(
    (a, b) => compareEnds(b.bounds.end, a.bounds.end) || (a.published < b.published ? 1 : -1),
  )[0];

function spanOf(articles: Dataset['articles']): Publication['span'] {
  const bounds = dated(articles).map((article) => article.bounds);
  const start = bounds.map((bound) => bound.start ?? '').toSorted()[0];
  const end = bounds
    .map((bound) => bound.end)
    .toSorted(compareEnds)
    .at(-1);
  return start && end ? { start, end } : null;
}

/** An open end is later than any day. */
const compareEnds = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
