// Eleventy is compared with this site by its cost, so its pages must say what ours say.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { buildWithEleventy } from '../../bench/reference-eleventy.ts';

const folder = '.cache/eleventy-reference';

/** All words of a page; how markup is broken into lines says nothing. */
function wordsIn(path: string): string {
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  return (document.body.textContent ?? '').replace(/\s+/g, '');
}

describe('bench/eleventy-nunjucks', () => {
  it('says on the page of every record, actor and article what the site says there', async () => {
    rmSync(folder, { recursive: true, force: true });
    await buildWithEleventy('bench/eleventy-nunjucks', folder);
    const pages = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(100);
    const site = inject('atRoot').folder;
    const other = pages.filter((path) => wordsIn(join(site, path)) !== wordsIn(join(folder, path)));
    expect(other).toEqual([]);
  });
});
