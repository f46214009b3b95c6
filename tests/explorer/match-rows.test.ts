import { describe, expect, it } from 'vitest';
import type { Cell, ExplorerColumn, ExplorerFile } from '../../src/explorer/explorer-file.ts';
import { wholeTable } from '../../src/explorer/explorer-state.ts';
import { countChoices, matchRows } from '../../src/explorer/match-rows.ts';
import { rowsCsv } from '../../src/explorer/rows-csv.ts';

const column = (name: string, filter: ExplorerColumn['filter'], order: ExplorerColumn['order'] = 'text') =>
  ({ name, title: name, about: '', look: '', filter, order }) satisfies ExplorerColumn;

const row = (id: string, ...cells: readonly Cell[]): readonly Cell[] => [[[id]], ...cells];

const file: ExplorerFile = {
  columns: [
    column('id', 'words'),
    column('actor', 'choice'),
    column('amount', 'range', 'number'),
    column('date', 'year'),
    column('note', 'words'),
  ],
  rows: [
    row(
      'a',
      [['country-nor', 'Norland']],
      [['1000', '1,000']],
      [['2031-05-04', '4 May 2031']],
      [['=SUM(1)']],
    ),
    row(
      'b',
      [
        ['country-sou', 'Southia'],
        ['country-nor', 'Norland'],
      ],
      [['20']],
      [['2030', '2030']],
      [],
    ),
    row('c', [['country-sou', 'Southia']], [], [], [['says "no", twice']]),
  ],
};

const ids = (view: Partial<typeof wholeTable>) =>
  matchRows(file, { ...wholeTable, ...view }).map(([id]) => id?.[0]?.[0]);

describe('matchRows(file, view)', () => {
  it('finds words anywhere in a row, in values and in what readers see', () => {
    expect(ids({ words: 'norland' })).toEqual(['a', 'b']);
    expect(ids({ words: 'country-sou NO' })).toEqual(['b', 'c']);
    expect(ids({ words: 'nowhere' })).toEqual([]);
  });

  it('narrows by value, by year, by words, from and to, and by what is empty', () => {
    expect(ids({ filters: { actor: 'country-sou' } })).toEqual(['b', 'c']);
    expect(ids({ filters: { date: '2031' } })).toEqual(['a']);
    expect(ids({ filters: { note: 'TWICE' } })).toEqual(['c']);
    expect(ids({ filters: { amount: '20..' } })).toEqual(['a', 'b']);
    expect(ids({ filters: { amount: '..999' } })).toEqual(['b']);
    expect(ids({ filters: { date: '(empty)' } })).toEqual(['c']);
    expect(ids({ filters: { actor: 'country-sou', amount: '1..' } })).toEqual(['b']);
  });

  it('sorts numbers as numbers and dates as time, empty cells last both ways', () => {
    expect(ids({ sort: { column: 'amount', isDescending: false } })).toEqual(['b', 'a', 'c']);
    expect(ids({ sort: { column: 'amount', isDescending: true } })).toEqual(['a', 'b', 'c']);
    expect(ids({ sort: { column: 'date', isDescending: false } })).toEqual(['b', 'a', 'c']);
    expect(ids({ sort: { column: 'actor', isDescending: true } })).toEqual(['b', 'c', 'a']);
  });
});

describe('countChoices(file, view, column)', () => {
  it('counts what each value would leave beside the other filters, its own filter left aside', () => {
    const view = { ...wholeTable, filters: { actor: 'country-sou', date: '2030' } };
    expect([...countChoices(file, view, 'actor')]).toEqual([
      ['country-sou', 1],
      ['country-nor', 1],
    ]);
    expect([...countChoices(file, view, 'date')]).toEqual([
      ['2030', 1],
      ['(empty)', 1],
    ]);
  });
});

describe('rowsCsv(file, rows, columns)', () => {
  it('writes values, not words, as the published files do: quoted where needed, CRLF, nothing altered', () => {
    expect(rowsCsv(file, file.rows, ['id', 'actor', 'note'])).toBe(
      'id,actor,note\r\na,country-nor,=SUM(1)\r\nb,country-sou;country-nor,\r\nc,country-sou,"says ""no"", twice"\r\n',
    );
  });
});
