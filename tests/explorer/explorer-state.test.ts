import { describe, expect, it } from 'vitest';
import { formatView, parseView, wholeTable } from '../../src/explorer/explorer-state.ts';

const names = ['id', 'status', 'quantity', 'date'];

describe('parseView(search, names)', () => {
  it('reads words, filters, order and columns', () => {
    expect(parseView('?q=med+staff&status=agreed&quantity=5..&sort=-date&columns=id,date', names)).toEqual({
      words: 'med staff',
      filters: { status: 'agreed', quantity: '5..' },
      sort: { column: 'date', isDescending: true },
      columns: ['id', 'date'],
    });
  });

  it('drops what names no column of the table, and all columns chosen are none chosen', () => {
    expect(parseView('?size=3&sort=size&columns=size', names)).toEqual(wholeTable);
    expect(parseView(`?columns=${names.join()}`, names)).toEqual(wholeTable);
    expect(parseView('?__proto__=1&constructor=2', names)).toEqual(wholeTable);
  });
});

describe('formatView(view)', () => {
  it.each(['', '?q=a+%26+b', '?status=agreed&sort=date', '?quantity=..10&columns=id,status'])(
    'gives back the address it was read from: %s',
    (search) => {
      expect(formatView(parseView(search, names))).toBe(search);
    },
  );
});
