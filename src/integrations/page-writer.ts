// Writes each page as soon as it is drawn. Astro asks for the folder of every page and hands each step of writing it to a
// thread, which takes longer than drawing it; a page that comes back without words it leaves alone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, PathWithRoute } from 'astro';
import { inOrder } from './in-order.ts';

/** `onPage` is told the pages that are written, 'records/vote-x/index.html', always in the same order. */
export function pageWriter(onPage: (page: string) => void = () => {}): AstroIntegration {
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
        setPrerenderer((inner) => {
          let written = onPage;
          return {
            ...inner,
            name: 'page-writer',
            getStaticPaths: async () => {
              const paths = (await inner.getStaticPaths()).toSorted(byAddress);
              written = inOrder(paths.flatMap(pageOf), onPage);
              return paths;
            },
            render: async (request, options) => {
              const rendered = await inner.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              const path = decodeURI(new URL(request.url).pathname).slice(base.length);
              const [page] = pageOf({ pathname: path, route: options.routeData });
              if (page === undefined || response.status !== 200) return rendered;
              const content = new Uint8Array(await response.arrayBuffer());
              mkdirSync(join(site, path), { recursive: true });
              writeFileSync(join(site, page), content, { flag: 'wx' });
              written(page);
              return new Response(null);
            },
          };
        }),
    },
  };
}

const byAddress = (a: PathWithRoute, b: PathWithRoute): number =>
  a.pathname < b.pathname ? -1 : a.pathname > b.pathname ? 1 : 0;

/** '/records/x/' -> its file; none for what is no page, and for pages of errors, which lie elsewhere. */
function pageOf({
  pathname,
  route: { type },
}: Pick<PathWithRoute, 'pathname'> & { route: { type: string } }): string[] {
  const path = pathname.replace(/\/?$/, '/');
  return type !== 'page' || /^\/(?:404|500)\/$/.test(path) ? [] : [`${path.slice(1)}index.html`];
}
