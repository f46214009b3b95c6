import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import type { TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { smallDataset } from '../dataset/small-dataset.ts';

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  formats: { date: true, uri: true },
});

describe('jsonSchema(table)', () => {
  it.each(Object.keys(tables) as TableName[])('accepts the rows of %s and no other', (name) => {
    const validate = ajv.compile(jsonSchema(tables[name]));
    const rows = smallDataset[name];
    expect(validate(rows), ajv.errorsText(validate.errors)).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    expect(validate(rows.map((row) => ({ ...row, id: '' })))).toBe(false);
    expect(validate(rows.map((row) => ({ ...row, extra: 1 })))).toBe(false);
    expect(validate(rows.map(({ id }) => ({ id })))).toBe(false);
  });
});
