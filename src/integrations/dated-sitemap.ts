// The sitemap of the canonical pages, each with the day of the newest article behind it.

import { resolve } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { published } from '../editions/read-editions.ts';
import { pageDate } from '../feeds/page-dates.ts';
import { readSources, type Sources } from '../site/dataset.ts';
import { base } from '../site/links.ts';

/** The rows and sources of an edition are for those who follow a citation; a tombstone is no page to be found. */
const isAside = (pathname: string): boolean => {
  const path = pathname.slice(base.length - 1);
  return (
    /^\/editions\/[^/]+\/(?:records|actors|articles)\//.test(path) ||
    published().tombstones.some((tombstone) => tombstone.path === path)
  );
};

export function datedSitemap(): AstroIntegration {
  let sources: Sources | undefined;
  return sitemap({
    filter: (page) => !/\/404(?:\.html|\/)?$/.test(page) && !isAside(decodeURI(new URL(page).pathname)),
    serialize: (item) => {
      // Read when the first page is written down: by then the pipeline has run.
      sources ??= readSources(resolve('data'));
      const date = pageDate(decodeURI(new URL(item.url).pathname).slice(base.length - 1), sources);
      return { url: item.url, ...(date !== null && { lastmod: date }) };
    },
  });
}
