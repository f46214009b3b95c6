import { expect, test } from 'vitest';
import { formatDate } from '../../../scripts/brief/prose/format-date.ts';

const cases = [
  ['2031-05-20', 'on 20 May 2031', '20 May 2031'],
  ['2031-05', 'in May 2031', 'May 2031'],
  ['2031-05-XX', 'in May 2031', 'May 2031'],
  ['2031', 'in 2031', '2031'],
  ['203X', 'in the 2030s', 'the 2030s'],
  ['2031-22', 'in summer 2031', 'summer 2031'],
  ['XXXX-01-22', 'on 22 January (year not given)', '22 January (year not given)'],
  ['XXXX-07', 'in July (year not given)', 'July (year not given)'],
  ['2031-05?', 'in May 2031 (uncertain)', 'May 2031 (uncertain)'],
  ['2031-05-20~', 'around 20 May 2031', 'around 20 May 2031'],
  ['2031-05/2031-06', 'between May 2031 and June 2031', 'May 2031 to June 2031'],
  ['2031/..', 'since 2031', 'since 2031'],
  ['../2031', 'until 2031', 'until 2031'],
] as const;

test.each(cases)('formatDate(%s) is as sure as the date and no surer', (edtf, on, bare) => {
  expect(formatDate(edtf)).toEqual({ on, bare });
});

test('formatDate(text) is null for what is no EDTF date', () => {
  expect(['last Monday', '', '20.5.2031', 'XXXX'].map(formatDate)).toEqual([null, null, null, null]);
});
