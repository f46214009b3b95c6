import { describe, expect, it } from 'vitest';
import { frozenHref, withFrozenLinks } from '../../src/editions/edition-links.ts';
import { editionWays } from '../../src/editions/neighbours.ts';
import type { Edition } from '../../src/editions/read-editions.ts';
import { servedFiles } from '../../src/editions/served-files.ts';

const edition = (name: string, paths: readonly string[], files: readonly string[] = []): Edition => ({
  name,
  folder: '',
  titles: new Map(paths.map((path) => [path, path])),
  manifest: {
    edition: name,
    previous: null,
    generator: { name: 'sourcebook', version: '1' },
    dataset_version: null,
    sources_to: null,
    articles: [],
    briefs: [],
    rows: {},
    files: files.map((path) => ({ path, bytes: 0, sha256: '' })),
  },
});
const one = edition('2026-11', ['/records/x/', '/articles/a/', '/briefs/b/']);

describe('frozenHref(edition, path)', () => {
  it('leads to the frozen page of what the edition holds, else to the living one', () => {
    expect(frozenHref(one, '/records/x/')).toBe('/editions/2026-11/records/x/');
    expect(frozenHref(one, '/data/votes/')).toBe('/data/votes/');
  });

  it('leads to the charts that it holds', () => {
    const own = edition('2026-11', [], ['charts/vote-x.svg']);
    expect(frozenHref(own, '/charts/vote-x.svg')).toBe('/editions/2026-11/charts/vote-x.svg');
    expect(frozenHref(own, '/charts/vote-y.svg')).toBe('/charts/vote-y.svg');
  });

  it('keeps the anchors of articles and briefs, which frozen pages have', () => {
    expect(frozenHref(one, '/articles/a/#p1-s2')).toBe('/editions/2026-11/articles/a/#p1-s2');
    expect(frozenHref(one, '/records/x/#evidence')).toBe('/editions/2026-11/records/x/');
  });
});

describe('withFrozenLinks(html, edition)', () => {
  it('changes links of the site and nothing else', () => {
    expect(
      withFrozenLinks(
        '<a class="f" href="/records/x/">x</a> <a href="#c">c</a> <a href="https://e.org/">e</a>',
        one,
      ),
    ).toBe(
      '<a class="f" href="/editions/2026-11/records/x/">x</a> <a href="#c">c</a> <a href="https://e.org/">e</a>',
    );
  });
});

describe('editionWays(edition, editions, path)', () => {
  const two = edition('2026-12', ['/records/x/']);
  const three = edition('2027-01', []);
  const four = edition('2027-02', ['/records/x/']);
  const all = [one, two, three, four];

  it('leads before, after and to the latest, only where the page is', () => {
    expect(editionWays(one, all, '/records/x/')).toEqual([
      { label: 'Next: 2026-12', path: '/editions/2026-12/records/x/' },
      { label: 'Latest: 2027-02', path: '/editions/2027-02/records/x/' },
    ]);
    expect(editionWays(four, all, '/records/x/')).toEqual([
      { label: 'Previous: 2026-12', path: '/editions/2026-12/records/x/' },
    ]);
    expect(editionWays(one, all, '/briefs/b/')).toEqual([]);
  });

  it('leads from edition to edition', () => {
    expect(editionWays(three, all, '/').map(({ path }) => path)).toEqual([
      '/editions/2026-12/',
      '/editions/2027-02/',
    ]);
  });
});

describe('servedFiles(edition)', () => {
  it('are the downloads, the manifest, the changes and the briefs as Markdown', () => {
    const files = [
      'data/votes.csv',
      'changes.json',
      'briefs/b.md',
      'briefs/b.mdx',
      'briefs/b.json',
      'texts/a.json',
    ];
    expect(servedFiles(edition('2026-11', [], files)).map(({ path }) => path)).toEqual([
      '/editions/2026-11/manifest.json',
      '/editions/2026-11/data/votes.csv',
      '/editions/2026-11/changes.json',
      '/editions/2026-11/briefs/b/brief.md',
    ]);
  });
});
