// What the descriptions of the dataset say beside its rows: who publishes it, and which version it is.

import type { SiteConfig } from '../../src/schema/config.ts';
import { edtfBounds } from '../../src/schema/edtf.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { sha256 } from './sha256.ts';

export interface Publication {
  readonly config: SiteConfig;
  /** Name in catalogues and file names. */
  readonly name: string;
  /** The landing page of the data. */
  readonly url: string;
  /** Program version and a digest of the rows: other rows, another version. */
  readonly version: string;
  /** The day the newest article appeared; null unless that is known to the day. */
  readonly newestDay: string | null;
  /** The actors named most, as search words. */
  readonly keywords: readonly string[];
}

/** Everything comes from the configuration and the rows; there is no clock. */
export const publication = (
  dataset: Dataset,
  config: SiteConfig,
  programVersion: string,
  canonicalFiles: ReadonlyMap<string, string>,
): Publication => ({
  config,
  name: config.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, ''),
  url: `${config.address}${config.basePath}data/`,
  version: `${programVersion}+${sha256([...canonicalFiles.values()].join('')).slice(0, 12)}`,
  newestDay: newestDay(dataset.articles),
  keywords: dataset.actors
    .toSorted((a, b) => b.mention_count - a.mention_count || (a.id < b.id ? -1 : 1))
    .slice(0, 10)
    .map(({ name }) => name),
});

/** Of "2025-10-13" and "2026-02" neither: the newest article appeared on a day nobody printed. */
export function newestDay(articles: Dataset['articles']): string | null {
  const bounds = articles.flatMap(({ published }) =>
    published === null ? [] : (edtfBounds(published) ?? []),
  );
  const newest = bounds.toSorted((a, b) => compareEnds(b.end, a.end))[0];
  return newest && newest.start === newest.end ? newest.start : null;
}

/** An open end is later than any day. */
const compareEnds = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
