import { expect, test } from 'vitest';
import { readNumbers } from '../../../scripts/brief/bound/read-numbers.ts';

const cases = [
  ['20,000 troops and 12 ships', [20_000, 12]],
  ['up to US$4.5 million in 2031', [4_500_000, 2031]],
  ['forty-two of sixty members', [42, 60]],
  ['a hundred, a dozen, two dozen', [100, 12, 24]],
  ['the 8th session, 12% of 3.5', [8, 12, 3.5]],
  ['dozens of people and thousands more', [null, null]],
  ['someone often wrote of the eighty', [80]],
  ['nobody', []],
] as const;

test.each(cases)('readNumbers("%s") reads digits and words', (text, values) => {
  expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
});

test('readNumbers(text) knows how far a rounded number may be off', () => {
  expect(readNumbers('4.5 million')[0]).toMatchObject({ value: 4_500_000, tolerance: 50_000 });
  expect(readNumbers('142')[0]?.tolerance).toBe(0);
});
