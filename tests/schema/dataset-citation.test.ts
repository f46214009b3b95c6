import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { config } from '../../sourcebook.config.ts';
import { datasetCitation } from '../../src/schema/dataset-citation.ts';
import { jsonOf, smallFiles, textOf } from '../dataset/read-files.ts';

const { version } = jsonOf(smallFiles, 'datapackage.json');
const schemas = new URL('../../../shared/schemas/', import.meta.url);
const isThere = existsSync(schemas);
const skipped = isThere ? '' : ' (skipped: ../shared/schemas is absent)';
const ajv = new Ajv({ strict: false, allErrors: true, formats: { date: true, uri: true, email: true } });
const official = (name: string) => JSON.parse(readFileSync(new URL(name, schemas), 'utf8'));

describe('datasetCitation(config, version, modified)', () => {
  it('names version and permalink, and as much of the date as is known', () => {
    expect(datasetCitation(config, '1.2.3+abc', '2026-02')).toMatchObject({
      key: 'sourcebook-data-1-2-3-abc',
      issued: [2026, 2],
      edition: 'version 1.2.3+abc',
      url: `${config.address}${config.basePath}data/`,
    });
    expect(datasetCitation(config, '1.2.3', null).issued).toEqual([]);
  });
});

describe('citation files beside the data', () => {
  it('all cite the version they lie beside', () => {
    expect(textOf(smallFiles, 'citation.bib')).toContain(`version = {${version}}`);
    expect(textOf(smallFiles, 'citation.ris')).toContain(`ET  - ${version}\r\n`);
    expect(jsonOf(smallFiles, 'citation.csl.json')[0].version).toBe(version);
    expect(parseYaml(textOf(smallFiles, 'CITATION.cff')).version).toBe(version);
    expect(jsonOf(smallFiles, 'croissant.json').citeAs).toContain(`Version ${version}`);
  });

  it.skipIf(!isThere)(`conform to the schemas of CSL-JSON and of the Citation File Format${skipped}`, () => {
    const csl = ajv.compile(official('csl-data.json'));
    expect(csl(jsonOf(smallFiles, 'citation.csl.json')), ajv.errorsText(csl.errors)).toBe(true);
    const cff = ajv.compile(official('cff-1.2.0.json'));
    expect(cff(parseYaml(textOf(smallFiles, 'CITATION.cff'))), ajv.errorsText(cff.errors)).toBe(true);
  });
});
