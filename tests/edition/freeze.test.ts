import { describe, expect, it } from 'vitest';
import { readJson, sha256OfBytes, toBytes, toText } from '../../scripts/edition/bytes.ts';
import { freeze } from '../../scripts/edition/freeze.ts';
import type { FrozenBrief, FrozenPage, Manifest } from '../../src/schema/edition.ts';
import { living, noArchive, open, pagesOf, withEdition } from './invented-state.ts';

const inputs = {
  name: '2026-11',
  archive: open(noArchive),
  living,
  pages: pagesOf(living),
  charts: new Map<string, Uint8Array>(),
  basePath: '/sub/',
  generator: { name: 'sourcebook', version: '1.2.3' },
};
const files = freeze(inputs).value ?? new Map<string, Uint8Array>();
const manifest = readJson<Manifest>(files, 'manifest.json');

describe('freeze(inputs)', () => {
  it('keeps every file of the living state byte for byte', () => {
    for (const [path, bytes] of living) expect(files.get(path), path).toEqual(bytes);
  });

  it('names every file but the manifest in it, sorted, with size and SHA-256', () => {
    const paths = [...files.keys()].filter((path) => path !== 'manifest.json');
    expect(manifest.files.map(({ path }) => path)).toEqual(paths);
    expect(paths).toEqual(paths.toSorted());
    for (const { path, bytes, sha256 } of manifest.files) {
      expect(bytes).toBe(files.get(path)?.length);
      expect(sha256).toBe(sha256OfBytes(files.get(path) ?? new Uint8Array()));
    }
  });

  it('says what the edition holds and how new its sources are', () => {
    expect(manifest).toMatchObject({
      edition: '2026-11',
      previous: null,
      generator: { name: 'sourcebook', version: '1.2.3' },
      sources_to: '2025-03-04',
      briefs: [{ id: 'harbour', title: 'The harbour' }],
      articles: [expect.objectContaining({ id: 'harbour-vote', title: 'Council votes, "at last"' })],
    });
    expect(manifest.rows.votes).toBe(1);
    expect(manifest.dataset_version).toMatch(/^1\.2\.3/);
  });

  it('keeps the heading of every page, and of a brief the words of its body', () => {
    expect(readJson<readonly FrozenPage[]>(files, 'pages.json')).toContainEqual({
      path: '/records/vote-council-harbour/',
      title: 'Heading of /records/vote-council-harbour/',
    });
    expect(readJson<FrozenBrief>(files, 'briefs/harbour.json')).toMatchObject({
      id: 'harbour',
      question: 'Who wants it?',
      as_of: '2025-03-04',
      words: 'Findings The council voted for the harbour.',
      headings: [{ depth: 2, slug: 'findings', text: 'Findings' }],
    });
  });

  it('gives the same bytes every time, and knows the edition before it', () => {
    expect(freeze(inputs)).toEqual(freeze(inputs));
    const second = open(withEdition('2026-12', living, withEdition('2026-11')));
    expect(second.editions.map(({ manifest: { edition, previous } }) => [edition, previous])).toEqual([
      ['2026-11', null],
      ['2026-12', '2026-11'],
    ]);
  });

  it('keeps the drawing and the data of every chart of a brief, and refuses to go without', () => {
    const links = ['svg', 'png', 'csv'].map(
      (ending) => `<li><a href="/sub/charts/vote-council-harbour.${ending}">${ending}</a></li>`,
    );
    const page = inputs.pages.get('/briefs/harbour/') ?? '';
    const pages = new Map([
      ...inputs.pages,
      ['/briefs/harbour/', page.replace('</h2>', `</h2><ul>${links.join('')}</ul>`)],
    ]);
    const charts = new Map(
      ['csv', 'png', 'svg'].map((ending) => [`vote-council-harbour.${ending}`, toBytes(ending)] as const),
    );
    const { value } = freeze({ ...inputs, pages, charts });
    expect([...(value?.keys() ?? [])].filter((path) => path.startsWith('charts/'))).toEqual([
      'charts/vote-council-harbour.csv',
      'charts/vote-council-harbour.svg',
    ]);
    expect(toText(value?.get('briefs/harbour.json') ?? new Uint8Array())).not.toContain('.png');
    expect(freeze({ ...inputs, pages }).problems.map(({ place }) => place)).toEqual([
      'dist/charts/vote-council-harbour.svg',
      'dist/charts/vote-council-harbour.csv',
    ]);
  });

  it('refuses pages of another build, and names them', () => {
    const pages = new Map([
      ...inputs.pages,
      ['/records/vote-council-harbour/', '<html><body></body></html>'],
      ['/briefs/harbour/', '<h1>The harbour</h1><div class="brief-body"><p id="c-2">Other words.</p></div>'],
    ]);
    const { value, problems } = freeze({ ...inputs, pages });
    expect(value).toBeNull();
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ['edition/stale-site', 'dist/records/vote-council-harbour/index.html'],
      ['edition/stale-site', 'dist/briefs/harbour/index.html'],
    ]);
  });
});
