import { expect, test } from 'vitest';
import { hrefOfRow, type Part, shownParts, wordsOf } from '../../src/explorer/explorer-file.ts';

const list = (length: number): Part[] => Array.from({ length }, (_, index) => [`value-${index}`]);
const rest = { words: 'and {count} more', language: 'en' };

test('shownParts(cell, rest) shows a short list as it is, and of a long one three with the number of the others', () => {
  expect(shownParts(list(6), rest)).toEqual(list(6));
  expect(shownParts(list(7), rest)).toEqual([...list(3), ['and 4 more']]);
  expect(shownParts(list(1218), rest)).toEqual([...list(3), ['and 1,215 more']]);
});

test('shownParts(cell, rest) leads to the page of the row, which has them all', () => {
  const row = [[['chad', 'Chad', '/actors/chad/']] as const, list(20)];
  const last = shownParts(list(20), { ...rest, href: hrefOfRow(row) }).at(-1);
  expect(last && wordsOf(last)).toBe('and 17 more');
  expect(last?.[2]).toBe('/actors/chad/');
  expect(hrefOfRow([[['evidence-1']], list(20)])).toBeUndefined();
});
