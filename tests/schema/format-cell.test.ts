import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boolean, list, number, text } from '../../src/schema/column.ts';
import { formatCell, parseCell } from '../../src/schema/format-cell.ts';
import { tables } from '../../src/schema/tables/all.ts';

const words = { title: 'T', description: 'D' };
const aText = text({ ...words, example: 'a', nullable: true });
const aNumber = number({ ...words, example: 1, nullable: true });
const aBoolean = boolean({ ...words, example: true });
const aList = list(text({ ...words, example: 'a' }), { ...words, example: ['a'] });

describe('formatCell(column, value)', () => {
  it.each([
    [aText, null, ''],
    [aText, '=1+1, "quoted"', '=1+1, "quoted"'],
    [aBoolean, false, 'false'],
    [aNumber, 0, '0'],
    [aNumber, -0, '0'],
    [aNumber, 450000000, '450000000'],
    [aNumber, 0.1, '0.1'],
    [aNumber, 1e-7, '0.0000001'],
    [aNumber, -1.25e-9, '-0.00000000125'],
    [aNumber, 1.5e21, '1500000000000000000000'],
    [aList, [], ''],
    [aList, ['a', 'b c'], 'a;b c'],
  ])('writes %# without an exponent, a formula guard or quotes of its own', (column, value, cell) => {
    expect(formatCell(column, value)).toBe(cell);
  });

  it('refuses an item that would become two', () => {
    expect(() => formatCell(aList, ['a;b'])).toThrow('Bug: an item of "T" cannot be joined: "a;b".');
  });

  it('refuses a number that is none', () => {
    expect(() => formatCell(aNumber, Number.NaN)).toThrow('Bug: NaN is no number a file can hold.');
  });
});

describe('parseCell(column, text)', () => {
  it('gives back every number that formatCell wrote', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const cell = formatCell(aNumber, value);
        expect(cell).toMatch(/^-?[0-9]+(\.[0-9]+)?$/);
        expect(parseCell(aNumber, cell)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('leaves text that is no number or boolean as it is, so that a check can name it', () => {
    expect(parseCell(aNumber, '1e3')).toBe('1e3');
    expect(parseCell(aBoolean, 'yes')).toBe('yes');
  });

  it.each(
    Object.values(tables).flatMap((table) =>
      Object.entries(table.columns).map(([name, column]) => [`${table.name}.${name}`, column] as const),
    ),
  )('gives back the example of %s', (_, column) => {
    expect(parseCell(column, formatCell(column, column.example))).toEqual(column.example);
  });
});
