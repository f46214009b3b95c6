import { expect, test } from 'vitest';
import { type Part, shownParts } from '../../src/explorer/explorer-file.ts';

const list = (length: number): Part[] => Array.from({ length }, (_, index) => [`value-${index}`]);

test('shownParts(cell) shows a short list as it is, and of a long one the first with the number of the others', () => {
  expect(shownParts(list(20))).toEqual(list(20));
  expect(shownParts(list(218))).toEqual([...list(20), ['… (+198)']]);
});
