// What the data pages say of the files, held against the files themselves: links, sizes, checksums, counts.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { tables } from '../../src/schema/tables/all.ts';
import { readBuilt } from './site-builds.ts';

const build = inject('atRoot');
const documentOf = (path: string) => parseHTML(readBuilt(build, path)).document;
const fileOf = (url: string) => readFileSync(join(build.folder, new URL(url).pathname));

interface Dataset {
  readonly '@type': string;
  readonly distribution: readonly {
    readonly contentUrl: string;
    readonly contentSize: string;
    readonly sha256?: string;
  }[];
  readonly variableMeasured?: readonly { readonly name: string }[];
}

function datasetOn(path: string): Dataset {
  const script = documentOf(path).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const graph: readonly Dataset[] = JSON.parse(script)['@graph'];
  const found = graph.find((item) => item['@type'] === 'Dataset');
  if (found === undefined) throw new Error(`${path} must describe a Dataset`);
  return found;
}

describe('the page of all data', () => {
  it('links to what linkset.json says of it, no more and no less', () => {
    const [landing] = JSON.parse(readBuilt(build, 'data/linkset.json')).linkset;
    const said = Object.entries(landing as Record<string, readonly { readonly href: string }[]>).flatMap(
      ([rel, targets]) => (rel === 'anchor' ? [] : targets.map(({ href }) => `${rel} ${href}`)),
    );
    const rels = new Set(said.map((link) => link.split(' ')[0]));
    const links = [...documentOf('data/index.html').querySelectorAll('head link[rel]')]
      .map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`)
      .filter((link) => rels.has(link.split(' ')[0]));
    expect(links.toSorted()).toEqual(said.toSorted());
  });

  it('offers every file of the download folder', () => {
    const named = readBuilt(build, 'data/SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => `/data/${line.slice(66)}`);
    const links = [...documentOf('data/index.html').querySelectorAll('a[href]')].map((link) =>
      link.getAttribute('href'),
    );
    expect([...named, '/data/SHA256SUMS'].filter((path) => !links.includes(path))).toEqual([]);
  });
});

describe.each(Object.values(tables))('the page of the table $name', ({ name, columns }) => {
  const page = `data/${name}/index.html`;

  it('gives size and checksum of each file as they are', () => {
    const { distribution, variableMeasured } = datasetOn(page);
    expect(distribution.length).toBeGreaterThanOrEqual(4);
    for (const { contentUrl, contentSize, sha256 } of distribution) {
      const bytes = fileOf(contentUrl);
      expect(contentSize, contentUrl).toBe(`${bytes.length} B`);
      expect(sha256, contentUrl).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(variableMeasured?.map((variable) => variable.name)).toEqual(Object.keys(columns));
  });

  it('counts rows, and the cells that a spreadsheet would take for formulas', () => {
    const [header = [], ...rows]: string[][] = parse(readBuilt(build, `data/${name}.csv`));
    const document = documentOf(page);
    expect(document.querySelector('.brief-facts')?.textContent).toContain(rows.length.toLocaleString('en'));
    const isNumber = (column: string) =>
      ['integer', 'number'].includes(Object.entries(columns).find(([key]) => key === column)?.[1].kind ?? '');
    const found = rows
      .flatMap((row) => row.filter((_, index) => !isNumber(header[index] ?? '')))
      .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell));
    expect(document.querySelector('[data-formula-cells]')?.getAttribute('data-formula-cells')).toBe(
      String(found.length),
    );
  });

  it('explains every column: definition, type, missing values, example, allowed values with meaning', () => {
    const document = documentOf(page);
    for (const [column, { description, values = {} }] of Object.entries(columns)) {
      const entry = document.querySelector(`#column-${column}`)?.textContent ?? '';
      for (const words of [description, 'Example:', ...Object.keys(values), ...Object.values(values)])
        expect(entry, `${name}.${column}`).toContain(words);
      expect(entry, `${name}.${column}`).toMatch(/Never empty|never is|Empty in|May be empty/);
    }
  });
});
