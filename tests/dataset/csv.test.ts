import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv as csvPieces } from '../../scripts/dataset/csv.ts';
import { boolean, list, number, text } from '../../src/schema/column.ts';
import { parseCell } from '../../src/schema/format-cell.ts';
import { defineTable, idColumn } from '../../src/schema/table.ts';
import type { TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { smallDataset } from './small-dataset.ts';

/** What an independent reader makes of a file. */
const reread = (file: string): string[][] => parse(file, { record_delimiter: '\r\n' });

const csv = (...args: Parameters<typeof csvPieces>) => [...csvPieces(...args)].join('');

const words = { title: 'T', description: 'D' };
const table = defineTable({
  name: 'things',
  title: 'Things',
  singular: 'thing',
  description: 'Things.',
  isRecord: false,
  columns: {
    id: idColumn('Key.', 'a'),
    words: text({ ...words, nullable: true, example: 'a' }),
    number: number({ ...words, nullable: true, example: 1 }),
    flag: boolean({ ...words, example: true }),
    items: list(text({ ...words, example: 'a' }), { ...words, example: ['a'] }),
  },
});

describe('csv(table, rows)', () => {
  it('writes a header, CRLF, doubled quotes and nothing for null', () => {
    const row = { id: 'a', words: 'say "no", please', number: null, flag: true, items: ['x', 'y'] };
    expect(csv(table, [row])).toBe('id,words,number,flag,items\r\na,"say ""no"", please",,true,x;y\r\n');
  });

  it('writes the header alone for no rows', () => {
    expect(csv(table, [])).toBe('id,words,number,flag,items\r\n');
  });

  it.each(Object.keys(tables) as TableName[])('is read back by csv-parse as the rows of %s', (name) => {
    const [header = [], ...cells] = reread(csv(tables[name], smallDataset[name]));
    const columns = Object.entries(tables[name].columns);
    expect(header).toEqual(columns.map(([column]) => column));
    const rows = cells.map((row) =>
      Object.fromEntries(
        columns.map(([column, definition], index) => [column, parseCell(definition, row[index] ?? '')]),
      ),
    );
    expect(rows).toEqual(smallDataset[name]);
  });

  it('survives any text: quotes, commas, CR, LF, formulas and all of Unicode', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '\t', 'é', 'Қ', '🎉', '\ufeff'),
        minLength: 1,
      }),
    );
    const aRow = fc.record({
      id: fc.stringMatching(/^[a-z0-9]+$/),
      words: fc.option(nasty.filter((value) => value.isWellFormed())),
      number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
      flag: fc.boolean(),
      items: fc.array(nasty.filter((value) => value.isWellFormed() && !value.includes(';'))),
    });
    fc.assert(
      fc.property(fc.array(aRow), (rows) => {
        const [, ...cells] = reread(csv(table, rows));
        const columns = Object.entries(table.columns);
        expect(
          cells.map((row) =>
            Object.fromEntries(
              columns.map(([name, column], index) => [name, parseCell(column, row[index] ?? '')]),
            ),
          ),
        ).toEqual(rows);
      }),
    );
  });

  it('writes more rows than one batch holds, each once', () => {
    const rows = Array.from({ length: 10_001 }, (_, index) => ({
      id: `r${index}`,
      words: null,
      number: index,
      flag: false,
      items: [],
    }));
    const cells = reread(csv(table, rows));
    expect(cells).toHaveLength(10_002);
    expect(cells.at(-1)?.[0]).toBe('r10000');
  });
});
