// Puts into the built site the files that stand beside pages in great numbers, and serves them in `astro dev`.

import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';
import type { FileKind, PageFile } from '../page-files/page-file.ts';
import { writePageFiles } from '../page-files/write-page-files.ts';
import { builtModule } from './built-module.ts';

type Kinds = typeof import('../page-files/all-kinds.ts');

const source = '/src/page-files/all-kinds.ts';

/** `indexed` comes to its end when the search index is written; left out where there is none. */
export function pageFiles(indexed: () => Promise<unknown> = async () => {}): AstroIntegration {
  const kinds = builtModule<Kinds>('page-files', source);
  let base = '';
  return {
    name: 'page-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [kinds.plugin] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:generated': async ({ dir, logger }) => {
        // What the pages took is cleared now: the search index and the images need the room.
        globalThis.gc?.();
        const { besideIndex, afterIndex, endDrawing } = await kinds.load();
        const write = (some: readonly FileKind[]) =>
          writePageFiles(some, fileURLToPath(dir)).finally(endDrawing);
        const count = await write(besideIndex);
        await indexed();
        logger.info(`${count + (await write(afterIndex))} files written beside the pages`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathOf(request.url ?? '', base);
          const answer = async () => {
            const file = path === null ? undefined : await findFile(server, path);
            if (!file) return next();
            const content = await file.content();
            response.setHeader('Content-Type', file.mediaType);
            if (content instanceof URL) await pipeline(createReadStream(content), response);
            else response.end(content);
          };
          answer().catch(next);
        });
      },
    },
  };
}

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
  return Iterator.from((await kind?.list()) ?? []).find((file) => file.path === path);
}
