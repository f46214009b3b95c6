// Search: indexes the pages into <dist>/pagefind as soon as they are drawn, and puts the `/` key on every page.
// In `astro dev` the index of the last build answers. Any problem of the indexer fails the build.

import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type IndexApart, indexApart } from './index-apart.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

export interface PagefindIndex {
  readonly integration: AstroIntegration;
  /** To be called for pages that are written before all are. */
  readonly add: (page: string) => void;
  /** When all pages are drawn: comes to its end when the index is written. */
  readonly end: () => Promise<number>;
}

export function pagefindIndex(): PagefindIndex {
  let site = '';
  let base = '';
  let started: IndexApart | undefined;
  const index = () => {
    started ??= indexApart(site);
    return started;
  };
  const end = () => index().end();
  const integration: AstroIntegration = {
    name: 'pagefind-index',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page', "import '/src/search/slash-key.ts';"),
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // With the base path or without: it depends on who handled the request before.
          const [before, path] = (request.url ?? '').split(/\/pagefind(?=\/)/, 2);
          const file =
            path && (before === '' || before === base) ? fileIn(join(site, 'pagefind'), path) : null;
          if (file === null) return next();
          response.setHeader('Content-Type', mediaTypes[extname(file)] ?? 'application/octet-stream');
          response.end(readFileSync(file));
        });
      },
      'astro:build:generated': async ({ logger }) => {
        const pages = await end();
        logger.info(`${pages} pages read into the search index`);
      },
    },
  };
  return {
    integration,
    add: (page) => index().add(page),
    end,
  };
}

/** A file of the index by the path of a request; null when there is none, or when the path leaves the folder. */
function fileIn(folder: string, url: string): string | null {
  const [path = ''] = decodeURIComponent(url).split(/[?#]/);
  const file = resolve(folder, `.${path}`);
  return file.startsWith(folder + sep) && existsSync(file) && extname(file) !== '' ? file : null;
}
