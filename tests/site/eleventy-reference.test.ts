// Eleventy is compared with this site by its cost, so its pages must say what ours say.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
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
  const site = inject('atRoot').folder;
  const paths = (ending: RegExp) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path));
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await buildWithEleventy('bench/eleventy-nunjucks', folder);
  });

  it('says on the page of every record, actor and article what the site says there', () => {
    const pages = paths(/index\.html$/);
    expect(pages.length).toBeGreaterThan(100);
    const other = pages.filter((path) => wordsIn(join(site, path)) !== wordsIn(join(folder, path)));
    expect(other).toEqual([]);
  });

  it('puts the same files beside them', () => {
    const files = paths(/\.(?:json|bib|ris)$/);
    const ofSite = ['record', 'actor', 'article'].flatMap((kind) =>
      readdirSync(join(site, 'cite', kind)).map((name) => `cite/${kind}/${name}`),
    );
    expect(files.filter((path) => path.startsWith('cite/')).toSorted()).toEqual(ofSite.toSorted());
    const bytes = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
    expect(files.filter((path) => bytes(site, path) !== bytes(folder, path))).toEqual([]);
  });
});
