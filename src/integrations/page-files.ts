// Puts into the built site the files that stand beside pages in great numbers, and serves them in `astro dev`. They are
// made by the modules that the pages were drawn with, so that the data are in memory once.

import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, RunnableDevEnvironment, ViteDevServer } from 'vite';
import type { PageFile } from '../page-files/page-file.ts';
import { writePageFiles } from '../page-files/write-page-files.ts';

type Kinds = typeof import('../page-files/all-kinds.ts');

const source = '/src/page-files/all-kinds.ts';

export function pageFiles(): AstroIntegration {
  let built = '';
  let base = '';
  return {
    name: 'page-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const keep = (path: string) => {
          built = path;
        };
        updateConfig({ vite: { plugins: [besidePages(keep)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      // After the pages, as long as what drew them is still there.
      'astro:build:generated': async ({ dir, logger }) => {
        const { allKinds }: Kinds = await import(pathToFileURL(built).href);
        const count = await writePageFiles(allKinds, fileURLToPath(dir));
        logger.info(`${count} files written beside the pages`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathOf(request.url ?? '', base);
          const answer = async () => {
            const file = path === null ? undefined : await findFile(server, path);
            if (!file) return next();
            const content = await file.content();
            response.setHeader('Content-Type', file.mediaType);
            response.end(content);
          };
          answer().catch(next);
        });
      },
    },
  };
}

/** Bundles the makers of the files together with the pages, and tells where they lie. */
const besidePages = (keep: (path: string) => void): Plugin => ({
  name: 'page-files',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'prerender',
  buildStart() {
    this.emitFile({ type: 'chunk', id: source, fileName: 'page-files.mjs' });
  },
  writeBundle({ dir }) {
    if (dir !== undefined) keep(join(dir, 'page-files.mjs'));
  },
});

/** 'records/vote-x.json'; null for what names no file. With the base path or without: it depends on who handled the request before. */
function pathOf(url: string, base: string): string | null {
  const [address = ''] = url.split(/[?#]/);
  const path = base !== '' && address.startsWith(`${base}/`) ? address.slice(base.length) : address;
  return /^\/.*\.\w+$/.test(path) ? decodeURI(path.slice(1)) : null;
}

/** Made anew for each request, as the data and the sources are then. */
async function findFile({ environments }: ViteDevServer, path: string): Promise<PageFile | undefined> {
  // Where Astro draws the pages in `astro dev`, so that it runs modules.
  const { runner } = environments.ssr as RunnableDevEnvironment;
  const { allKinds }: Kinds = await runner.import(source);
  const kind = allKinds.find(({ folder }) => path.startsWith(`${folder}/`));
  return (await kind?.list())?.find((file) => file.path === path);
}
