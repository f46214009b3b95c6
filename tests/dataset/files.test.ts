import { createHash } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { datasetFiles } from '../../scripts/dataset/files.ts';
import { config } from '../../sourcebook.config.ts';
import { contentType } from '../../src/schema/media-type.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { bytesOf, jsonOf, smallFiles, textOf } from './read-files.ts';
import { smallDataset } from './small-dataset.ts';

const names = Object.keys(tables) as TableName[];
const text = (name: string): string => textOf(smallFiles, name);

describe('datasetFiles(dataset, config, programVersion)', () => {
  it('gives each table in every format, the whole in one file, and what describes them', () => {
    expect([...smallFiles.keys()].toSorted()).toEqual(
      [
        ...names.flatMap((name) =>
          ['csv', 'labelled.csv', 'json', 'schema.json', 'parquet'].map((ending) => `${name}.${ending}`),
        ),
        'CITATION.cff',
        'LICENSE.txt',
        'README.md',
        'SHA256SUMS',
        'catalog.jsonld',
        'citation.bib',
        'citation.csl.json',
        'citation.ris',
        'codebook.csv',
        'codebook_values.csv',
        'croissant.json',
        'csv-metadata.json',
        'datapackage.json',
        'evidence.jsonld',
        'linkset.json',
        'sourcebook.sqlite',
        'sourcebook.xlsx',
        'sourcebook.zip',
      ].toSorted(),
    );
  });

  it('gives every file a media type', () => {
    expect([...smallFiles.keys()].filter((name) => contentType(name) === 'application/octet-stream')).toEqual(
      [],
    );
  });

  it('writes the same rows to JSON, keys in the order of the columns', () => {
    for (const name of names) {
      expect(JSON.parse(text(`${name}.json`))).toEqual(smallDataset[name]);
      for (const row of JSON.parse(text(`${name}.json`)) as object[])
        expect(Object.keys(row)).toEqual(Object.keys(tables[name].columns));
      expect(text(`${name}.json`)).toMatch(/\]\n$/);
    }
  });

  it('lists in SHA256SUMS the checksum of every other file', () => {
    const listed = text('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(listed.map(([, name]) => name)).toEqual(
      [...smallFiles.keys()].filter((name) => name !== 'SHA256SUMS'),
    );
    for (const [sum, name = ''] of listed)
      expect(sum).toBe(createHash('sha256').update(bytesOf(smallFiles, name)).digest('hex'));
  });

  it('gives the same bytes for the same rows, and another version for other rows', () => {
    expect(datasetFiles(structuredClone(smallDataset), config, '1.2.3')).toEqual(smallFiles);
    const version = (data: Dataset) =>
      jsonOf(datasetFiles(data, config, '1.2.3'), 'datapackage.json').version;
    expect(version(smallDataset)).toMatch(/^1\.2\.3\+[0-9a-f]{12}$/);
    const [vote] = smallDataset.votes;
    if (!vote) throw new Error('Bug: the small dataset has a vote.');
    expect(version({ ...smallDataset, votes: [{ ...vote, in_favour: 8 }] })).not.toBe(version(smallDataset));
  });

  it('writes every empty table with its header', () => {
    const empty = Object.fromEntries(names.map((name) => [name, []])) as unknown as Dataset;
    const written = datasetFiles(empty, config, '1.2.3');
    for (const name of names) {
      expect(parseCsv(textOf(written, `${name}.csv`))).toEqual([Object.keys(tables[name].columns)]);
      expect(written.get(`${name}.json`)).toBe('[]\n');
    }
  });

  it('says in the README how many rows each table has, what each column means and how to cite', () => {
    expect(text('README.md')).toContain('| [actors](actors.csv) | 2 |');
    expect(text('README.md')).toContain('Sourcebook. (2025, March 4). ');
    for (const name of names)
      for (const column of Object.keys(tables[name].columns))
        expect(text('README.md')).toContain(`| \`${column}\` |`);
  });

  it('gives a CITATION.cff whose date is that of the newest article', () => {
    expect(parseYaml(text('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: config.name,
      'date-released': '2025-03-04',
      license: 'CC-BY-4.0',
      url: `${config.address}${config.basePath}data/`,
    });
  });
});
