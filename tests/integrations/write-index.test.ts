import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchedPart, writeIndex } from '../../src/integrations/write-index.ts';

let site = '';
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'sourcebook-index-'));
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

const put = (path: string, body: string) => {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(
    join(site, path),
    `<!doctype html><html lang="en"><title>T</title><body>${body}</body></html>`,
  );
};

describe('writeIndex(site)', () => {
  it('fails when there is no page, instead of writing an empty index', async () => {
    await expect(writeIndex(site)).rejects.toThrow(
      /search index must be made from every page.*no page was found/,
    );
  });

  it('indexes the pages of a folder, with nothing of the indexer’s own interface', async () => {
    put(
      'a/index.html',
      '<main data-pagefind-body><h1>Harbour</h1> <span data-pagefind-filter="kind:Brief"></span></main>',
    );
    put('b/index.html', '<main data-pagefind-body><h1>Lake</h1></main>');
    expect(await writeIndex(site)).toBe(2);
    const files = readdirSync(join(site, 'pagefind'), { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(
      expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'filter']),
    );
    expect(files.filter((name) => /ui|highlight/.test(name))).toEqual([]);
  });

  it('writes the same bytes again', async () => {
    const bytes = () =>
      readdirSync(join(site, 'pagefind'), { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'hex')])
        .toSorted();
    const first = bytes();
    await writeIndex(site);
    expect(bytes()).toEqual(first);
  });

  it('writes the same bytes whatever order the disk lists the pages in', async () => {
    // A folder in memory lists what was written last first.
    const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
    const names = ['a', 'b', 'c', 'd', 'e'];
    const indexes: string[][] = [];
    for (const order of [names, names.toReversed()]) {
      site = mkdtempSync(join(place, 'sourcebook-index-'));
      for (const name of order)
        put(`${name}/index.html`, `<main data-pagefind-body><h1>Harbour ${name}</h1></main>`);
      await writeIndex(site);
      indexes.push(readdirSync(join(site, 'pagefind'), { recursive: true, encoding: 'utf8' }).toSorted());
      rmSync(site, { recursive: true, force: true });
    }
    // Names of these files are made from what is in them.
    expect(indexes[0]).toEqual(indexes[1]);
  });
});

describe('searchedPart(html)', () => {
  const page = (before: string, main: string) =>
    `<!DOCTYPE html><html lang="kk"><head><meta name="a"><title>T</title>${before}</head><body><nav>menu</nav><main>${main}</main><footer>foot</footer></body></html>`;

  it('keeps language, title and the main part', () => {
    expect(searchedPart(page('', '<h1>H</h1>\n<p>$& words</p>'))).toBe(
      '<!DOCTYPE html><html lang="kk"><head><title>T</title></head><body><main><h1>H</h1>\n<p>$& words</p></main></body></html>',
    );
  });

  it('keeps the whole of a page that marks something outside, or has no main part', () => {
    const marked = page('<meta data-pagefind-filter="year[content]" content="2026">', '<h1>H</h1>');
    for (const html of [marked, '<!doctype html><html lang="en"><title>T</title><body>x</body></html>'])
      expect(searchedPart(html)).toBe(html);
  });

  it('gives the index of the whole pages', async () => {
    const indexes: string[][] = [];
    for (const change of [(html: string) => html, searchedPart]) {
      site = mkdtempSync(join(tmpdir(), 'sourcebook-index-'));
      const html = page('', '<article data-pagefind-body><h1>Harbour</h1><p>Ships of Aktau</p></article>');
      writeFileSync(join(site, 'a.html'), change(html));
      await writeIndex(site);
      indexes.push(readdirSync(join(site, 'pagefind'), { recursive: true, encoding: 'utf8' }).toSorted());
      rmSync(site, { recursive: true, force: true });
    }
    expect(indexes[1]).toEqual(indexes[0]);
  });
});
