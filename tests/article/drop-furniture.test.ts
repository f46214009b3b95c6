// Lines round an article are left out by patterns; those that may begin with anything are asked of few lines only.

import { describe, expect, test } from 'vitest';
import { furnitureFilter } from '../../scripts/article/drop-furniture.ts';
import type { Furniture } from '../../scripts/vocabulary/vocabulary.ts';

const furniture = (pattern: string): Furniture => ({ pattern, effect: 'drop_line', reason: 'A test.' });
const patterns = [
  'share( this)?',
  '.{0,60}\\ball rights reserved\\b.{0,60}',
  '(our site|.{1,40}) uses? cookies\\b.*',
  '\\(?.{2,80} contributed (reporting|to this (report|story))\\b.{0,40}',
  '.{0,3}\\d+°',
  '.{1,3}(?<=a)b',
];
const lines = [
  'Share this',
  '© 2024 Harbour Post. ALL RIGHTS RESERVED.',
  'Harbour Post uses coo\u212aies to count you.',
  '(Ana Petri contributed to this report)',
  'Lat 21°',
  'aab',
  'Peru sent 40 observers to the border.',
  'The rights of all were reserved.',
  'She contributed money.',
  'cbb',
];
const keptBy = (list: readonly Furniture[]): string[] =>
  furnitureFilter(list)(lines.map((text) => ({ kind: 'text' as const, text }))).kept.map(({ text }) => text);

describe('furnitureFilter(furniture)', () => {
  test('leaves out the lines that a pattern matches, in any case, wherever its words stand', () => {
    expect(keptBy(patterns.map(furniture))).toEqual([
      'Lat 21°',
      'Peru sent 40 observers to the border.',
      'The rights of all were reserved.',
      'She contributed money.',
      'cbb',
    ]);
  });

  test('keeps with many patterns the lines that each of them alone keeps', () => {
    const each = patterns.map((pattern) => keptBy([furniture(pattern)]));
    const all = lines.filter((line) => each.every((kept) => kept.includes(line)));
    expect(keptBy(patterns.map(furniture))).toEqual(all);
  });
});
