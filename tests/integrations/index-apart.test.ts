import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
    expect(await indexApart(site)).toBe(1);
    expect(existsSync(join(site, 'pagefind/pagefind-entry.json'))).toBe(true);
  });

  it('fails with the words of the indexer', async () => {
    await expect(indexApart(site)).rejects.toThrow(/made from every page.*no page was found/);
  });
});
