// @ts-expect-error: the library has no types.
import library from 'edtf';
import { describe, expect, it } from 'vitest';
import { edtfBounds, isEdtf } from '../../src/schema/edtf.ts';

describe('edtfBounds(edtf)', () => {
  it.each([
    ['2025-09-12', '2025-09-12', '2025-09-12'],
    ['2025-09', '2025-09-01', '2025-09-30'],
    ['1992', '1992-01-01', '1992-12-31'],
    ['2025-10-15~', '2025-10-15', '2025-10-15'],
    ['2024-02?', '2024-02-01', '2024-02-29'],
    ['1900-02%', '1900-02-01', '1900-02-28'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2025-XX', '2025-01-01', '2025-12-31'],
    ['2025-11-XX', '2025-11-01', '2025-11-30'],
    ['2025-09-22/2025-09-30', '2025-09-22', '2025-09-30'],
    ['2023/2025-06', '2023-01-01', '2025-06-30'],
    ['2023-10~/2023-11', '2023-10-01', '2023-11-30'],
  ])('gives the days that %s can mean, as the edtf library does', (edtf, start, end) => {
    expect(edtfBounds(edtf)).toEqual({ start, end });
    const oracle = library(edtf);
    const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
    expect([isoDay(oracle.min), isoDay(oracle.max)]).toEqual([start, end]);
  });

  it('reads seasons as months of the northern half, where the library counts quarters of the year', () => {
    expect(edtfBounds('2025-21')).toEqual({ start: '2025-03-01', end: '2025-05-31' });
    expect(edtfBounds('2025-24')).toEqual({ start: '2025-12-01', end: '2026-02-28' });
    expect(new Date(library('2025-21').min).getUTCMonth()).toBe(0);
  });

  it('leaves the open end of an interval open', () => {
    expect(edtfBounds('2025-11/..')).toEqual({ start: '2025-11-01', end: null });
    expect(edtfBounds('../2025-11')).toEqual({ start: null, end: '2025-11-30' });
  });

  it('gives no bounds when the year is missing', () => {
    expect(edtfBounds('XXXX-01-22')).toBeNull();
    expect(edtfBounds('XXXX-07')).toBeNull();
  });
});

describe('isEdtf(cell)', () => {
  it.each(['XXXX-01-22', 'XXXX-02-29', 'XXXX-07', '2024-02-29', '2025-24', '2025/2025', '0001'])(
    'accepts %s',
    (cell) => {
      expect(isEdtf(cell)).toBe(true);
    },
  );

  it.each([
    ['a day that the month does not have', '2025-02-30'],
    ['29 February outside a leap year', '1900-02-29'],
    ['31 June of an unknown year', 'XXXX-06-31'],
    ['a thirteenth month', '2025-13'],
    ['an interval that runs backwards', '2025-09-12/2025-09-01'],
    ['a missing month before a day (level 2)', '2025-XX-01'],
    ['a qualified season', '2025-21~'],
    ['a season in an interval', '2025-21/2025-22'],
    ['an interval with nothing after the slash', '2025/'],
    ['an interval open on both sides', '../..'],
    ['a set (level 2)', '[2024,2025]'],
    ['words', '3 May'],
    ['a time of day', '2025-09-12T10:00:00Z'],
    ['white space', ' 2025'],
    ['nothing', ''],
  ])('refuses %s', (_, cell) => {
    expect(isEdtf(cell)).toBe(false);
    expect(edtfBounds(cell)).toBeNull();
  });
});
