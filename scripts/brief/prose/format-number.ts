// Numbers as a policy desk prints them: words to nine, separators, "US$450 million", hedges by qualifier.

import type { Row } from '../../../src/schema/table.ts';
import type { figures } from '../../../src/schema/tables/figures.ts';

export type Qualifier = Row<typeof figures>['qualifier'];

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const long = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 2,
});

/** 5 -> "five", 142 -> "142", 4500000 -> "4.5 million". */
export const formatCount = (value: number): string => words[value] ?? formatNumber(value);

/** 20000 -> "20,000", 4500000 -> "4.5 million". */
export const formatNumber = (value: number): string =>
  Math.abs(value) >= 1e6 ? long.format(value) : plain.format(value);

/** (450000000, "USD") -> "US$450 million"; (12, "percent") -> "12%"; (2, "years") -> "two years". */
export function formatQuantity(value: number, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return `${currencySymbol(unit)}${formatNumber(value)}`;
  if (/^(%|per ?cent)$/i.test(unit)) return `${formatNumber(value)}%`;
  const count = value < 10 ? formatCount(value) : formatNumber(value);
  return `${count} ${value === 1 ? singular(unit) : unit}`;
}

/** The hedge before a number, with its space: "up to ", or nothing. */
export function formatQualifier(qualifier: Qualifier | null, unit: string | null): string {
  if (qualifier === null || qualifier === 'exact') return '';
  const counted =
    unit !== null && !/^[A-Z]{3}$|^(%|per ?cent|hectares|kilometres|kilometers|years)$/i.test(unit);
  const hedges = {
    about: 'about ',
    up_to: 'up to ',
    more_than: 'more than ',
    at_least: 'at least ',
    less_than: counted ? 'fewer than ' : 'less than ',
  };
  return hedges[qualifier];
}

/** "one member", "two members". */
export const formatNoun = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? one : many;

function currencySymbol(code: string): string {
  const parts = new Intl.NumberFormat('en-GB', { style: 'currency', currency: code }).formatToParts(0);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? code;
  return symbol === code ? `${code} ` : symbol;
}

const singular = (unit: string): string =>
  unit
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:s|x|ch|sh))es$/, '')
    .replace(/(?<=[^s])s$/, '');
