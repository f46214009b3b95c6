import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { config } from '../../sourcebook.config.ts';
import { datasetJsonLd, editionJsonLd, tableJsonLd } from '../../src/schema/schema-org.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { bytesOf, jsonOf, smallFiles } from '../dataset/read-files.ts';

const about = jsonOf(smallFiles, 'datapackage.json');
const wholes = ['sourcebook.zip', 'sourcebook.sqlite'].map((name) => ({
  name,
  bytes: bytesOf(smallFiles, name).byteLength,
}));
const whole = datasetJsonLd(config, about, Object.values(tables), wholes);
const votes = tableJsonLd(config, about, tables.votes);

describe('tableJsonLd(config, about, table)', () => {
  it('has what dataset search asks for', () => {
    expect(votes).toMatchObject({
      '@type': 'Dataset',
      '@id': `${config.address}${config.basePath}data/votes/`,
      license: config.licences.data.url,
      version: about.version,
      temporalCoverage: '2025-03-04/2025-03-04',
      dateModified: '2025-03-04',
      spatialCoverage: [{ '@type': 'Place', name: 'Kosovo' }],
      isAccessibleForFree: true,
    });
    for (const table of Object.values(tables)) {
      const { description } = tableJsonLd(config, about, table);
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(5000);
    }
  });

  it('lists the files of the table with type, size and checksum, and every variable', () => {
    expect(votes.distribution.map(({ name }) => name)).toEqual([
      'votes.csv',
      'votes.labelled.csv',
      'votes.json',
      'votes.parquet',
    ]);
    expect(votes.distribution[0]).toMatchObject({
      encodingFormat: 'text/csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(votes.variableMeasured.map(({ name }) => name)).toEqual(Object.keys(tables.votes.columns));
    expect(votes.description).toContain(' 1 row.');
  });
});

describe('editionJsonLd(config, about, edition, files)', () => {
  it('is a version of its own that leads to the living data, and they to it', () => {
    const frozen = editionJsonLd(config, about, '2031-05', wholes);
    const url = `${config.address}${config.basePath}editions/2031-05/`;
    expect(frozen).toMatchObject({
      '@id': url,
      version: '2031-05',
      datePublished: '2031-05',
      exampleOfWork: { '@id': `${config.address}${config.basePath}data/` },
    });
    expect(frozen.distribution[0]?.contentUrl).toBe(`${url}data/sourcebook.zip`);
    expect(frozen.creditText).toContain('Edition 2031-05');
    const living = datasetJsonLd(config, about, Object.values(tables), wholes, ['2031-05']);
    expect(living).toMatchObject({ workExample: [{ '@id': url }] });
    expect(whole).not.toHaveProperty('workExample');
  });
});

describe('datasetJsonLd(config, about, tables, wholes)', () => {
  it('holds the tables, names the articles behind them, and offers the whole in one file', () => {
    expect(whole.hasPart).toHaveLength(Object.keys(tables).length);
    expect(whole.hasPart[0]).toEqual({ '@id': `${config.address}${config.basePath}data/articles/` });
    expect(whole.isBasedOn).toEqual([
      { '@type': 'CreativeWork', name: 'Council votes, "at last"', url: 'https://example.org/harbour' },
    ]);
    expect(whole.distribution.map(({ name }) => name)).toEqual(['sourcebook.zip', 'sourcebook.sqlite']);
  });

  const vocabulary = new URL('../../../shared/schemas/schemaorg-current-https.jsonld', import.meta.url);
  const isThere = existsSync(vocabulary);
  it.skipIf(!isThere)(
    `uses only types and properties of schema.org, each where it may stand${isThere ? '' : ' (skipped: ../shared/schemas is absent)'}`,
    () => {
      const graph: readonly Term[] = JSON.parse(readFileSync(vocabulary, 'utf8'))['@graph'];
      const terms = new Map(graph.map((term) => [term['@id'].replace('schema:', ''), term]));
      const kinds = (type: string): readonly string[] => [
        type,
        ...ids(terms.get(type)?.['rdfs:subClassOf']).flatMap(kinds),
      ];
      const faults: string[] = [];
      const check = (node: unknown): void => {
        if (Array.isArray(node)) for (const item of node) check(item);
        if (typeof node !== 'object' || node === null || !('@type' in node)) return;
        const type = String(node['@type']);
        if (!terms.has(type)) faults.push(type);
        for (const [key, value] of Object.entries(node)) {
          check(value);
          if (key.startsWith('@')) continue;
          const domains = ids(terms.get(key)?.['schema:domainIncludes']);
          if (!domains.some((domain) => kinds(type).includes(domain))) faults.push(`${type}.${key}`);
        }
      };
      check([whole, votes, editionJsonLd(config, about, '2031-05', wholes)]);
      expect(faults).toEqual([]);
    },
  );
});

interface Term {
  readonly '@id': string;
  readonly 'rdfs:subClassOf'?: Reference | readonly Reference[];
  readonly 'schema:domainIncludes'?: Reference | readonly Reference[];
}
interface Reference {
  readonly '@id': string;
}
const ids = (value: Reference | readonly Reference[] | undefined): readonly string[] =>
  [value ?? []].flat().map((reference) => reference['@id'].replace('schema:', ''));
