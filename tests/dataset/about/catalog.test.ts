import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
// @ts-expect-error: the library has no types.
import jsonld from 'jsonld';
// @ts-expect-error: the library has no types.
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { config } from '../../../sourcebook.config.ts';
import { tables } from '../../../src/schema/tables/all.ts';
import { bytesOf, hostileFiles, textOf } from '../read-files.ts';

const text = textOf(hostileFiles, 'catalog.jsonld');
const catalog = JSON.parse(text);
const quads = async (descriptor: object = catalog): Promise<string> =>
  jsonld.toRDF(descriptor, { format: 'application/n-quads' });

describe('catalog(about, facts)', () => {
  it('names the whole and every table as datasets that hold each other', () => {
    const [whole, ...parts] = catalog['dcat:dataset'];
    expect(whole['dct:hasPart']).toEqual(parts.map((part: object) => ({ '@id': Reflect.get(part, '@id') })));
    expect(parts).toHaveLength(Object.keys(tables).length);
    for (const part of parts) expect(part['dct:isPartOf']).toEqual({ '@id': whole['@id'] });
    expect(catalog['dct:publisher']['foaf:name']).toBe(config.publisher.name);
  });

  it('says of each file its address, type, size and checksum', () => {
    const distributions = catalog['dcat:dataset'].flatMap((dataset: object) =>
      Reflect.get(dataset, 'dcat:distribution'),
    );
    expect(distributions.length).toBeGreaterThan(4 * Object.keys(tables).length);
    for (const entry of distributions) {
      const url: string = entry['dcat:downloadURL']['@id'];
      const bytes = bytesOf(hostileFiles, url.replace(`${config.address}${config.basePath}data/`, ''));
      expect(entry['dcat:byteSize']['@value'], url).toBe(String(bytes.byteLength));
      expect(entry['spdx:checksum']['spdx:checksumValue']['@value'], url).toBe(
        createHash('sha256').update(bytes).digest('hex'),
      );
      expect(entry['dcat:mediaType']['@id']).toMatch(
        /^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[a-z0-9.+-]+$/,
      );
    }
  });

  it('is JSON-LD that needs no network, without blank properties', async () => {
    const triples = (await quads()).trimEnd().split('\n');
    expect(triples.length).toBeGreaterThan(500);
    expect(text).not.toContain('undefined');
  });

  const shapes = new URL('../../../../shared/schemas/dcat-ap-SHACL.ttl', import.meta.url);
  const isThere = existsSync(shapes);
  it.skipIf(!isThere)(
    `fits the shapes of DCAT-AP 3${isThere ? '' : ' (skipped: ../shared/schemas is absent)'}`,
    async () => {
      const rules = new Store(new Parser().parse(readFileSync(shapes, 'utf8')));
      const validate = async (descriptor: object) =>
        new SHACLValidator(rules).validate(
          new Store(new Parser({ format: 'N-Quads' }).parse(await quads(descriptor))),
        );
      const report = await validate(catalog);
      const faults = report.results.map(
        ({ focusNode, path, message }) =>
          `${focusNode?.value} ${JSON.stringify(path)} ${message.map((m) => m.value).join(' ')}`,
      );
      expect(faults).toEqual([]);
      expect((await validate({ ...catalog, 'dct:title': [] })).conforms).toBe(false);
    },
  );
});
