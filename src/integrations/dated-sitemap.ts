// The sitemap of the canonical pages, each with the day of the newest article behind it.

import { resolve } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pageDate } from '../feeds/page-dates.ts';
import { readSources, type Sources } from '../site/dataset.ts';
import { base } from '../site/links.ts';

export function datedSitemap(): AstroIntegration {
  let sources: Sources | undefined;
  return sitemap({
    filter: (page) => !/\/404(?:\.html|\/)?$/.test(page),
    serialize: (item) => {
      // Read when the first page is written down: by then the pipeline has run.
      sources ??= readSources(resolve('data'));
      const date = pageDate(decodeURI(new URL(item.url).pathname).slice(base.length - 1), sources);
      return { url: item.url, ...(date !== null && { lastmod: date }) };
    },
  });
}
