// Writes each page as soon as it is drawn. Astro asks for the folder of every page and hands each step of writing it to a
// thread, which takes longer than drawing it; a page that comes back without words it leaves alone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function pageWriter(): AstroIntegration {
  let site = '';
  let base = '';
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((inner) => ({
          ...inner,
          name: 'page-writer',
          render: async (request, options) => {
            const rendered = await inner.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const folder = options.routeData.type === 'page' ? folderOf(request.url, base) : null;
            if (folder === null || response.status !== 200) return rendered;
            const content = new Uint8Array(await response.arrayBuffer());
            mkdirSync(join(site, folder), { recursive: true });
            writeFileSync(join(site, folder, 'index.html'), content, { flag: 'wx' });
            return new Response(null);
          },
        })),
    },
  };
}

/** 'https://example.org/sub/records/x/' below '/sub' -> '/records/x/'; null for the pages of errors, which lie elsewhere. */
function folderOf(url: string, base: string): string | null {
  const path = decodeURI(new URL(url).pathname).slice(base.length);
  return path.endsWith('/') && !/^\/(?:404|500)\/$/.test(path) ? path : null;
}
