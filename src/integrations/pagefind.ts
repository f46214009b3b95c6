// Search: indexes the built pages into <dist>/pagefind, and puts the `/` key on every page.
// In `astro dev` the index of the last build answers. Any problem of the indexer fails the build.

import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Interfaces of its own that Pagefind writes beside the index; the search page has ours. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

export function pagefindIndex(): AstroIntegration {
  let lastBuild = '';
  let base = '';
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page', "import '/src/search/slash-key.ts';"),
      'astro:config:done': ({ config }) => {
        lastBuild = join(fileURLToPath(config.outDir), 'pagefind');
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // With the base path or without: it depends on who handled the request before.
          const [before, path] = (request.url ?? '').split(/\/pagefind(?=\/)/, 2);
          const file = path && (before === '' || before === base) ? fileIn(lastBuild, path) : null;
          if (file === null) return next();
          response.setHeader('Content-Type', mediaTypes[extname(file)] ?? 'application/octet-stream');
          response.end(readFileSync(file));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir));
        logger.info(`${pages} pages read into the search index`);
      },
    },
  };
}

/** Indexes a folder of pages; the number of pages looked at. The same pages give the same bytes on any disk. */
export async function writeIndex(site: string): Promise<number> {
  const outputPath = join(site, 'pagefind');
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw failure(errors);
    const pages = (await readdir(site, { recursive: true }))
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html'))
      .toSorted();
    if (pages.length === 0) throw failure([`no page was found in ${site}`]);
    // One by one in order: the index numbers its pages as they come, and folders list theirs as the disk likes.
    for (const sourcePath of pages) {
      const html = await readFile(join(site, sourcePath), 'utf8');
      checked(await index.addHTMLFile({ sourcePath, content: searchedPart(html) }));
    }
    checked(await index.writeFiles({ outputPath }));
    for (const name of (await readdir(outputPath)).filter((file) => interfaces.test(file)))
      await rm(join(outputPath, name));
    return pages.length;
  } finally {
    await pagefind.close();
  }
}

/**
 * What the indexer reads of a page: its language, its title and its main part. Menus and the head, a third of most pages,
 * need not be sent to it. A page that marks anything else for the search is sent as it is.
 */
export function searchedPart(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  const mark = 'data-pagefind';
  const isMarked = html.lastIndexOf(mark, start) !== -1 || html.includes(mark, end);
  const [opening] = /^<!doctype html><html[^>]*>/i.exec(html) ?? [];
  const [title = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  if (start === -1 || end < start || isMarked || opening === undefined) return html;
  return `${opening}<head>${title}</head><body>${html.slice(start, end)}</main></body></html>`;
}

function checked<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw failure(answer.errors);
  return answer;
}

const failure = (errors: readonly string[]) =>
  new Error(`The search index must be made from every page; Pagefind says: ${errors.join('; ')}`);

/** A file of the index by the path of a request; null when there is none, or when the path leaves the folder. */
function fileIn(folder: string, url: string): string | null {
  const [path = ''] = decodeURIComponent(url).split(/[?#]/);
  const file = resolve(folder, `.${path}`);
  return file.startsWith(folder + sep) && existsSync(file) && extname(file) !== '' ? file : null;
}
