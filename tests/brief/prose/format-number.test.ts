import { expect, test } from 'vitest';
import { formatCount, formatQualifier, formatQuantity } from '../../../scripts/brief/prose/format-number.ts';

test('formatCount(n) spells out to nine and separates thousands', () => {
  expect([0, 1, 9, 10, 142, 20_000].map(formatCount)).toEqual(['no', 'one', 'nine', '10', '142', '20,000']);
});

const quantities = [
  [450_000_000, 'USD', 'US$450 million'],
  [1_250_000_000, 'EUR', '€1.25 billion'],
  [3000, 'KZT', 'KZT 3,000'],
  [12, 'percent', '12%'],
  [140, 'hectares', '140 hectares'],
  [1, 'countries', 'one country'],
  [2, 'years', 'two years'],
  [4_500_000, 'people', '4.5 million people'],
] as const;

test.each(quantities)('formatQuantity(%s, %s) is %s', (value, unit, words) => {
  expect(formatQuantity(value, unit).replaceAll('\u00a0', ' ')).toBe(words);
});

test('formatQualifier(qualifier, unit) says "fewer than" of what is counted and "less than" of the rest', () => {
  const words = (['exact', 'about', 'up_to', 'more_than', 'at_least', 'less_than'] as const).map(
    (qualifier) => formatQualifier(qualifier, 'troops'),
  );
  expect(words).toEqual(['', 'about ', 'up to ', 'more than ', 'at least ', 'fewer than ']);
  expect(formatQualifier('less_than', 'USD')).toBe('less than ');
});
