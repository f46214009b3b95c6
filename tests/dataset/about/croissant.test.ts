import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
// @ts-expect-error: the library has no types.
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { config } from '../../../sourcebook.config.ts';
import { tables } from '../../../src/schema/tables/all.ts';
import { bytesOf, hostileFiles, jsonOf } from '../read-files.ts';

const descriptor = jsonOf(hostileFiles, 'croissant.json');

describe('croissant(about, facts)', () => {
  it('has what Croissant 1.0 requires', () => {
    expect(descriptor).toMatchObject({
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.0',
      name: config.name,
      license: config.licences.data.url,
      url: `${config.address}${config.basePath}data/`,
      version: expect.stringMatching(/^1\.2\.3\+/),
      datePublished: '2025-03-04',
      citeAs: expect.stringContaining(config.publisher.name),
    });
    expect(Object.keys(descriptor['@context'])).toEqual(
      expect.arrayContaining(['equivalentProperty', 'samplingRate', 'recordSet', 'extract', '@vocab']),
    );
  });

  it('gives each file its checksum and size', () => {
    expect(descriptor.distribution).toHaveLength(Object.keys(tables).length);
    for (const { '@id': name, sha256, contentSize, contentUrl, encodingFormat } of descriptor.distribution) {
      const bytes = bytesOf(hostileFiles, name);
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(contentSize).toBe(`${bytes.byteLength} B`);
      expect(contentUrl).toBe(`${descriptor.url}${name}`);
      expect(encodingFormat).toBe('text/csv');
    }
  });

  it('takes each field from a column of a file that is listed, and refers to nothing else', () => {
    const files = new Set(descriptor.distribution.map((file: object) => Reflect.get(file, '@id')));
    const sets: readonly RecordSet[] = descriptor.recordSet;
    expect(sets.map((set) => set['@id'])).toEqual(Object.keys(tables));
    for (const set of sets) {
      const ids = set.field.map((field) => field['@id']);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain(set.key['@id']);
      for (const { source, dataType } of set.field) {
        expect(files.has(source.fileObject['@id'])).toBe(true);
        expect(dataType).toMatch(/^sc:(?:Text|Integer|Float|Boolean|Date|URL)$/);
      }
      const [table] = Object.values(tables).filter(({ name }) => name === set['@id']);
      expect(set.field.map(({ source }) => source.extract.column)).toEqual(Object.keys(table?.columns ?? {}));
    }
  });

  it('is JSON-LD that needs no network', async () => {
    const quads: string = await jsonld.toRDF(descriptor, {
      format: 'application/n-quads',
      base: `${descriptor.url}croissant.json`,
    });
    expect(quads).toContain('<http://mlcommons.org/croissant/RecordSet>');
    expect(quads).toContain('<https://schema.org/sha256>');
  });

  const vocabulary = new URL('../../../../shared/schemas/schemaorg-current-https.jsonld', import.meta.url);
  const isThere = existsSync(vocabulary);
  it.skipIf(!isThere)(
    `uses only properties that schema.org or Croissant defines${isThere ? '' : ' (skipped: ../shared/schemas is absent)'}`,
    () => {
      const known = new Set<string>(
        JSON.parse(readFileSync(vocabulary, 'utf8'))['@graph'].map((node: object) =>
          String(Reflect.get(node, '@id')).replace('schema:', ''),
        ),
      );
      const own = new Set(Object.keys(descriptor['@context']));
      const used = new Set<string>();
      JSON.stringify({ ...descriptor, '@context': null }, (key, value) => {
        if (key !== '' && !/^\d+$/.test(key)) used.add(key);
        return value;
      });
      expect([...used].filter((key) => !key.startsWith('@') && !known.has(key) && !own.has(key))).toEqual([]);
    },
  );
});

interface RecordSet {
  readonly '@id': string;
  readonly key: { readonly '@id': string };
  readonly field: readonly {
    readonly '@id': string;
    readonly dataType: string;
    readonly source: {
      readonly fileObject: { readonly '@id': string };
      readonly extract: { readonly column: string };
    };
  }[];
}
