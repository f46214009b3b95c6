// A value becomes the text of a CSV cell and comes back: parse(format(value)) is the value. Quoting is the CSV
// writer's work. Values that break their column are found by the checks before anything is written.

import type { Column } from './column.ts';

/** Stands between the items of a list; no item may contain it. */
export const listSeparator = ';';

/** `null` -> `""`, `['a', 'b']` -> `"a;b"`, `0.1` -> `"0.1"`, `true` -> `"true"`. */
export function formatCell(column: Column, value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map((item) => formatItem(column, item)).join(listSeparator);
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value;
  throw new Error(`Bug: a cell of "${column.title}" holds ${typeof value}.`);
}

/** The text of a cell -> its value; text that is no number or boolean comes back as it is, for the checks to name. */
export function parseCell(column: Column, text: string): unknown {
  if (column.kind === 'list') return text === '' ? [] : text.split(listSeparator);
  if (text === '') return null;
  if (column.kind === 'integer' || column.kind === 'number') return numeral.test(text) ? Number(text) : text;
  if (column.kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

const numeral = /^-?[0-9]+(?:\.[0-9]+)?$/;

function formatItem(column: Column, item: unknown): string {
  if (typeof item !== 'string' || item.includes(listSeparator))
    throw new Error(`Bug: an item of "${column.title}" cannot be joined: ${JSON.stringify(item)}.`);
  return item;
}

/** The shortest decimal that reads back as the same number, never with an exponent. */
function formatNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (!Number.isFinite(value)) throw new Error(`Bug: ${value} is no number a file can hold.`);
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:e([+-][0-9]+))?$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const shift = Number(exponent);
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction}${'0'.repeat(shift - fraction.length)}`;
}
