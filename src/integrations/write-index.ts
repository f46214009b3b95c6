// A folder of built pages -> the search index in <folder>/pagefind. The same pages give the same bytes on any disk.

import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Interfaces of its own that Pagefind writes beside the index; the search page has ours. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** So many pages are handed over before the first is answered for: Pagefind reads one while it takes in the next. */
const atOnce = 16;

/** The number of pages looked at. */
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
    // In order: the index numbers its pages as they come, and folders list theirs as the disk likes.
    for (const group of groupsOf(pages)) {
      const answers = group.map((sourcePath) => {
        const html = readFileSync(join(site, sourcePath), 'utf8');
        return index.addHTMLFile({ sourcePath, content: searchedPart(html) });
      });
      for (const answer of await Promise.all(answers)) checked(answer);
    }
    checked(await index.writeFiles({ outputPath }));
    for (const name of (await readdir(outputPath)).filter((file) => interfaces.test(file)))
      await rm(join(outputPath, name));
    return pages.length;
  } finally {
    await pagefind.close();
  }
}

function* groupsOf(pages: readonly string[]): Iterable<readonly string[]> {
  for (let start = 0; start < pages.length; start += atOnce) yield pages.slice(start, start + atOnce);
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
