import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexApart } from '../../src/integrations/index-apart.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'sourcebook-index-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

describe('indexApart(site)', () => {
  it('writes the index and tells the number of pages', async () => {
    const main = '<main data-pagefind-body><h1>Harbour</h1></main>';
    writeFileSync(join(site, 'index.html'), `<!doctype html><html lang="en"><body>${main}</body></html>`);
    const index = indexApart(site);
    expect(await Promise.all([index.end(), index.end()])).toEqual([1, 1]);
    expect(await index.end()).toBe(1);
    expect(existsSync(join(site, 'pagefind/pagefind-entry.json'))).toBe(true);
  });

  it('reads pages as they are named, and at the end those that were not', async () => {
    for (const name of ['a', 'b', 'c']) {
      const main = `<main data-pagefind-body><h1>${name} harbour</h1></main>`;
      writeFileSync(join(site, `${name}.html`), `<!doctype html><html lang="en"><body>${main}</body></html>`);
    }
    const index = indexApart(site);
    index.add('c.html');
    index.add('a.html');
    expect(await index.end()).toBe(3);
    expect(readdirSync(join(site, 'pagefind/fragment')).length).toBe(3);
  });

  it('fails when a page that was named is not there', async () => {
    const index = indexApart(site);
    index.add('gone/index.html');
    await expect(index.end()).rejects.toThrow(/ENOENT.*gone/);
  });

  it('fails with the words of the indexer', async () => {
    await expect(indexApart(site).end()).rejects.toThrow(/made from every page.*no page was found/);
  });
});
