// The sitemap of the canonical pages, each with the day of the newest article behind it.

import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { published } from '../editions/read-editions.ts';
import { pageDate } from '../feeds/page-dates.ts';
import type { Sources } from '../site/dataset.ts';
import { base } from '../site/links.ts';
import { builtModule } from './built-module.ts';

/** The rows and sources of an edition are for those who follow a citation; a tombstone is no page to be found. */
const isAside = (pathname: string): boolean => {
  const path = pathname.slice(base.length - 1);
  return (
    /^\/editions\/[^/]+\/(?:records|actors|articles)\//.test(path) ||
    published().tombstones.some((tombstone) => tombstone.path === path)
  );
};

export function datedSitemap(): AstroIntegration {
  const data = builtModule<typeof import('../site/dataset.ts')>('dataset', '/src/site/dataset.ts');
  let sources: Sources | undefined;
  const inner = sitemap({
    filter: (page) => !/\/404(?:\.html|\/)?$/.test(page) && !isAside(decodeURI(new URL(page).pathname)),
    serialize: (item) => {
      if (!sources) throw new Error('Bug: the sitemap was written before the pages.');
      const date = pageDate(decodeURI(new URL(item.url).pathname).slice(base.length - 1), sources);
      return { url: item.url, ...(date !== null && { lastmod: date }) };
    },
  });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [data.plugin] } });
      },
      'astro:build:generated': async () => {
        sources = (await data.load()).dataset();
      },
    },
  };
}
