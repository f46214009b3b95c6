// What a reader's browser is sent until the search page shows the first answer, in bytes: Pagefind's own module asks for
// the pieces of the index, and each file it is given is counted once, as a host sends it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Pagefind } from '../src/search/pagefind-api.ts';

/** Results of the first page, as src/search/search-page.ts shows them. */
const shown = 12;

/** `site` is a built folder; the page loads the filters after the first answer. */
export async function firstAnswerBytes(site: string, words: string): Promise<number> {
  const sent = new Map<string, number>();
  const inWork = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    url.search = '';
    const bytes = readFileSync(url);
    sent.set(url.pathname, sizeOf(url.pathname, bytes));
    return new Response(Uint8Array.from(bytes));
  };
  try {
    // The module and its worker come from the page, not through fetch.
    for (const name of ['pagefind.js', 'pagefind-worker.js'])
      sent.set(name, sizeOf(name, readFileSync(join(site, 'pagefind', name))));
    const module = pathToFileURL(join(site, 'pagefind/pagefind.js')).href;
    const pagefind: Pagefind = await import(module);
    await pagefind.options({ baseUrl: '/', excerptLength: 24 });
    await pagefind.init();
    const { results } = await pagefind.search(words, { filters: {} });
    if (results.length === 0)
      throw new Error(`Bug: the invented articles must say "${words}"; found nothing`);
    await Promise.all(results.slice(0, shown).map((result) => result.data()));
    if (process.env.DEBUG) console.error([...sent].toSorted((a, b) => b[1] - a[1]).slice(0, 16));
    return [...sent.values()].reduce((sum, bytes) => sum + bytes, 0);
  } finally {
    globalThis.fetch = inWork;
  }
}

/** Hosts compress scripts and JSON; pieces of the index are compressed already. */
const sizeOf = (name: string, bytes: Buffer): number =>
  /\.(?:js|json)$/.test(name) ? gzipSync(bytes).length : bytes.length;
