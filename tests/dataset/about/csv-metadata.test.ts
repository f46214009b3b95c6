import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { codebookTables } from '../../../src/schema/codebook-tables.ts';
import type { CsvwTable } from '../../../src/schema/csvw.ts';
import { tables } from '../../../src/schema/tables/all.ts';
import { hostileFiles, jsonOf, smallFiles, textOf } from '../read-files.ts';

const metadata: { readonly '@context': string; readonly tables: readonly CsvwTable[] } = jsonOf(
  hostileFiles,
  'csv-metadata.json',
);
const rowsOf = (url: string): string[][] => parse(textOf(hostileFiles, url), { record_delimiter: '\r\n' });

/** What a validator does with a cell, in so far as we use it. */
function isOfType(datatype: CsvwTable['tableSchema']['columns'][number]['datatype'], cell: string): boolean {
  const {
    base,
    format = undefined,
    minimum = undefined,
  } = typeof datatype === 'string' ? { base: datatype } : datatype;
  if (base === 'integer') return /^-?\d+$/.test(cell) && Number(cell) >= (minimum ?? -Infinity);
  if (base === 'double') return /^-?\d+(\.\d+)?$/.test(cell) && Number(cell) >= (minimum ?? -Infinity);
  if (base === 'boolean') return cell === 'true' || cell === 'false';
  if (base === 'date') return /^\d{4}-\d\d-\d\d$/.test(cell);
  if (base === 'anyURI') return URL.canParse(cell);
  return base === 'string' && (format === undefined || new RegExp(format, 'u').test(cell));
}

describe('csvMetadata(about)', () => {
  it('describes every CSV file that is published, and no other', () => {
    const described = metadata.tables.map(({ url }) => url);
    expect(metadata['@context']).toBe('http://www.w3.org/ns/csvw');
    expect(described.toSorted()).toEqual(
      [...hostileFiles.keys()].filter((name) => name.endsWith('.csv')).toSorted(),
    );
    expect(described).toHaveLength(2 * Object.keys(tables).length + Object.keys(codebookTables).length);
  });

  it.each(metadata.tables.map((table) => [table.url, table] as const))(
    'says of %s the columns, types, keys and references that hold',
    (url, { tableSchema }) => {
      const [header = [], ...rows] = rowsOf(url);
      expect(tableSchema.columns.map(({ name }) => name)).toEqual(header);
      for (const [index, column] of tableSchema.columns.entries()) {
        // Validators compare the header of the file with the titles, not with the name.
        expect(column.titles[0]).toBe(header[index]);
        const cells = rows.map((row) => row[index] ?? '');
        if (column.required)
          expect(
            cells.filter((cell) => cell === ''),
            column.name,
          ).toEqual([]);
        const values = cells
          .filter((cell) => cell !== '')
          .flatMap((cell) => (column.separator === undefined ? [cell] : cell.split(column.separator)));
        expect(
          values.filter((value) => !isOfType(column.datatype, value)),
          column.name,
        ).toEqual([]);
      }
      const ids = rows.map((row) => row[header.indexOf('id')]);
      expect(new Set(ids).size).toBe(rows.length);
      for (const key of (tableSchema.foreignKeys ?? []) as ForeignKey[]) {
        const [otherHeader = [], ...others] = rowsOf(key.reference.resource);
        const known = new Set(others.map((row) => row[otherHeader.indexOf(key.reference.columnReference)]));
        const used = rows.map((row) => row[header.indexOf(key.columnReference)] ?? '');
        expect(
          used.filter((id) => id !== '' && !known.has(id)),
          key.columnReference,
        ).toEqual([]);
      }
    },
  );

  it('refers from votes to bodies, splits lists, and addresses what each row is about', () => {
    const votes = metadata.tables.find(({ url }) => url === 'votes.csv');
    expect(votes?.tableSchema.aboutUrl).toMatch(/\/records\/\{id\}\/$/);
    expect(votes?.tableSchema.foreignKeys).toEqual([
      { columnReference: 'body_id', reference: { resource: 'actors.csv', columnReference: 'id' } },
    ]);
    const column = (name: string) => votes?.tableSchema.columns.find((candidate) => candidate.name === name);
    expect(column('article_ids')).toMatchObject({ separator: ';' });
    expect(column('in_favour')).toMatchObject({ datatype: { base: 'integer', minimum: 0 } });
    expect(column('result')).toMatchObject({
      datatype: { base: 'string', format: '^(?:adopted|rejected)$' },
    });
  });

  const context = new URL('../../../../shared/schemas/csvw-context.jsonld', import.meta.url);
  const isThere = existsSync(context);
  it.skipIf(!isThere)(
    `uses only terms that CSVW defines${isThere ? '' : ' (skipped: ../shared/schemas is absent)'}`,
    () => {
      const terms = JSON.parse(readFileSync(context, 'utf8'))['@context'];
      const keys = new Set<string>();
      const collect = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        for (const [key, inner] of Object.entries(value)) {
          if (!Array.isArray(value)) keys.add(key.replace(/:.*$/, ''));
          collect(inner);
        }
      };
      collect(jsonOf(smallFiles, 'csv-metadata.json'));
      expect([...keys].filter((key) => !key.startsWith('@') && !(key in terms))).toEqual([]);
    },
  );
});

interface ForeignKey {
  readonly columnReference: string;
  readonly reference: { readonly resource: string; readonly columnReference: string };
}
