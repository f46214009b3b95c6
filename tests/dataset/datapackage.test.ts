import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { datasetFiles } from '../../scripts/dataset/files.ts';
import { config } from '../../sourcebook.config.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { smallDataset } from './small-dataset.ts';

const files = datasetFiles(smallDataset, config, '1.2.3');
const descriptor = JSON.parse(files.get('datapackage.json') ?? '');
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { 'date-time': true, email: true, uri: true, textarea: true },
});

/** What our readers rely on, whether or not the official profile is at hand. */
const ownProfile = {
  type: 'object',
  required: ['$schema', 'name', 'title', 'version', 'licenses', 'contributors', 'sources', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+\\+[0-9a-f]{12}$' },
    created: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z$' },
    resources: {
      type: 'array',
      minItems: 11,
      items: {
        type: 'object',
        required: [
          'name',
          'path',
          'type',
          'format',
          'mediatype',
          'encoding',
          'bytes',
          'hash',
          'dialect',
          'schema',
        ],
        properties: {
          path: { type: 'string', pattern: '^[a-z_]+\\.csv$' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          schema: {
            type: 'object',
            required: ['fields', 'primaryKey', 'missingValues'],
            properties: {
              fields: {
                type: 'array',
                items: { type: 'object', required: ['name', 'type', 'title', 'description', 'constraints'] },
              },
            },
          },
        },
      },
    },
  },
};

describe('datapackage(about, articles, csvFiles)', () => {
  it('has all that our readers rely on', () => {
    expect(ajv.validate(ownProfile, descriptor), ajv.errorsText()).toBe(true);
  });

  it('describes each CSV file: its size, its checksum, its columns in order', () => {
    expect(descriptor.resources.map((resource: { name: string }) => resource.name)).toEqual(
      Object.keys(tables),
    );
    for (const { name, path, bytes, hash, schema } of descriptor.resources) {
      const file = files.get(path) ?? '';
      expect(bytes).toBe(Buffer.byteLength(file));
      expect(files.get('SHA256SUMS')).toContain(`${hash.replace('sha256:', '')}  ${path}`);
      const header = schema.fields.map((field: { name: string }) => field.name).join(',');
      expect(file.startsWith(`${header}\r\n`), name).toBe(true);
    }
  });

  const profile = new URL('../../../shared/schemas/datapackage.json', import.meta.url);
  it.skipIf(!existsSync(profile))(
    `conforms to the official Data Package profile${existsSync(profile) ? '' : ' (skipped: ../shared/schemas is absent)'}`,
    () => {
      expect(ajv.validate(JSON.parse(readFileSync(profile, 'utf8')), descriptor), ajv.errorsText()).toBe(
        true,
      );
    },
  );
});
