// A folder of built pages -> the search index in <folder>/pagefind. The same pages give the same bytes on any disk.

import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Interfaces of its own that Pagefind writes beside the index; the search page has ours. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** So many pages are handed over before the first is answered for: Pagefind reads one while it takes in the next. */
const atOnce = 16;

/**
 * The number of pages looked at. `drawn` tells pages that are there already, the first to be read; when it ends, the folder
 * holds all.
 */
export async function writeIndex(site: string, drawn: AsyncIterable<string> = none()): Promise<number> {
  const outputPath = join(site, 'pagefind');
  try {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw failure(errors);
    const known = new Set<string>();
    // In order: the index numbers its pages as they come, and folders list theirs as the disk likes.
    const read = async (group: readonly string[]) => {
      const answers = group.map((sourcePath) => {
        known.add(sourcePath);
        const html = readFileSync(join(site, sourcePath), 'utf8');
        return index.addHTMLFile({ sourcePath, content: searchedPart(html) });
      });
      for (const answer of await Promise.all(answers)) checked(answer);
    };
    for await (const group of groupsOf(drawn)) await read(group);
    const others = (await readdir(site, { recursive: true }))
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.html') && !known.has(path));
    for await (const group of groupsOf(others.toSorted())) await read(group);
    if (known.size === 0) throw failure([`no page was found in ${site}`]);
    checked(await index.writeFiles({ outputPath }));
    for (const name of (await readdir(outputPath)).filter((file) => interfaces.test(file)))
      await rm(join(outputPath, name));
    return known.size;
  } finally {
    await pagefind.close();
  }
}

async function* none(): AsyncIterable<string> {}

async function* groupsOf(pages: Iterable<string> | AsyncIterable<string>): AsyncIterable<readonly string[]> {
  let group: string[] = [];
  for await (const page of pages) {
    group.push(page);
    if (group.length < atOnce) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
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
