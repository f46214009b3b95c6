import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { codebookTables } from '../../src/schema/codebook-tables.ts';
import type { DataPackage, DataResource } from '../../src/schema/data-package.ts';
import { labelledName } from '../../src/schema/labelled-table.ts';
import type { TableSchemaField } from '../../src/schema/table-schema.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { bytesOf, hostileFiles, jsonOf, textOf } from './read-files.ts';

const descriptor: DataPackage = jsonOf(hostileFiles, 'datapackage.json');
const tabular = descriptor.resources.filter(({ type }) => type === 'table');
const others = descriptor.resources.filter(({ type }) => type !== 'table');
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
    modified: { type: ['string', 'null'], pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' },
    temporalCoverage: { type: ['string', 'null'], pattern: '^[0-9-]{10}/[0-9-]{10}$' },
    resources: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'profile', 'title', 'path', 'format', 'mediatype', 'bytes', 'hash'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9_-]+$' },
          path: { type: 'string', pattern: '^[a-z_]+(\\.[a-z]+)+$' },
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
        if: { required: ['type'] },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
        then: { required: ['encoding', 'dialect', 'schema'] },
        else: { not: { required: ['schema'] } },
      },
    },
  },
};

/** What a validator of Table Schema does with a cell that is not empty. */
function cellFault({ type, constraints }: TableSchemaField, cell: string): string | null {
  const isTyped =
    type === 'integer'
      ? /^-?\d+$/.test(cell)
      : type === 'number'
        ? /^-?\d+(\.\d+)?$/.test(cell)
        : type === 'boolean'
          ? cell === 'true' || cell === 'false'
          : type === 'string' || /^\d{4}-\d\d-\d\d$/.test(cell);
  if (!isTyped) return 'type';
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern, 'u').test(cell)) return 'pattern';
  if (constraints.enum !== undefined && !constraints.enum.includes(cell)) return 'enum';
  return constraints.minimum !== undefined && Number(cell) < constraints.minimum ? 'minimum' : null;
}

const rowsOf = ({ path }: DataResource): string[][] =>
  parse(textOf(hostileFiles, path), { record_delimiter: '\r\n' });

describe('datapackage(about, dataset, facts)', () => {
  it('has all that our readers rely on', () => {
    expect(ajv.validate(ownProfile, descriptor), ajv.errorsText()).toBe(true);
  });

  it('lists every file that holds data, each once, with its size and checksum', () => {
    const data = [...hostileFiles.keys()].filter(
      (name) =>
        /\.(?:csv|json|parquet|sqlite|xlsx)$|^evidence\.jsonld$/.test(name) &&
        !/\.(?:schema|csl)\.json$|^(?:datapackage|csv-metadata|croissant|linkset)\.json$/.test(name),
    );
    expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(data.toSorted());
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(bytes, path).toBe(bytesOf(hostileFiles, path).byteLength);
      expect(textOf(hostileFiles, 'SHA256SUMS')).toContain(`${hash.replace('sha256:', '')}  ${path}\n`);
    }
  });

  it('describes as tables the CSV files alone: other programs must not open the rest as such', () => {
    const names = Object.keys(tables);
    expect(tabular.map(({ name }) => name)).toEqual([
      ...names,
      ...names.map(labelledName),
      ...Object.keys(codebookTables),
    ]);
    expect(tabular.every(({ profile }) => profile === 'tabular-data-resource')).toBe(true);
    expect(others.every(({ profile }) => profile === 'data-resource')).toBe(true);
  });

  it.each(tabular.map((resource) => [resource.path, resource] as const))(
    'gives %s a schema whose types, constraints and keys hold of every row',
    (_, resource) => {
      const [header = [], ...rows] = rowsOf(resource);
      const { fields = [], foreignKeys = [] } = resource.schema ?? {};
      expect(fields.map(({ name }) => name)).toEqual(header);
      for (const [index, field] of fields.entries()) {
        const cells = rows.map((row) => row[index] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        if (field.constraints.required) expect(filled, field.name).toEqual(cells);
        if (field.constraints.unique) expect(new Set(filled).size, field.name).toBe(filled.length);
        expect(
          filled.map((cell) => cellFault(field, cell)).filter((fault) => fault !== null),
          field.name,
        ).toEqual([]);
      }
      for (const { fields: from, reference } of foreignKeys) {
        const target = tabular.find(({ name }) => name === (reference.resource ?? resource.name));
        const [targetHeader = [], ...targetRows] = target ? rowsOf(target) : [];
        const known = new Set(targetRows.map((row) => row[targetHeader.indexOf(reference.fields[0] ?? '')]));
        const used = rows.map((row) => row[header.indexOf(from[0] ?? '')] ?? '').filter((id) => id !== '');
        expect(
          used.filter((id) => !known.has(id)),
          from.join(),
        ).toEqual([]);
      }
    },
  );

  const profile = new URL('../../../shared/schemas/datapackage.json', import.meta.url);
  const isThere = existsSync(profile);
  it.skipIf(!isThere)(
    `conforms to the official Data Package profile${isThere ? '' : ' (skipped: ../shared/schemas is absent)'}`,
    () => {
      expect(ajv.validate(JSON.parse(readFileSync(profile, 'utf8')), descriptor), ajv.errorsText()).toBe(
        true,
      );
    },
  );
});
