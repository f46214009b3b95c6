// Eleventy is compared with this site by its cost, so its pages must say what ours say.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { buildWithEleventy } from '../../bench/reference-eleventy.ts';

const folder = '.cache/eleventy-reference';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** All words of a page; how markup is broken into lines, and which signs are escaped, says nothing. */
const wordsIn = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(?:[^>"]|"[^"]*")*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
      code ? String.fromCodePoint(code) : (named[name] ?? name),
    )
    .replace(/\s+/g, '');

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
