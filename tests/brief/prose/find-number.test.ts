import { expect, test } from 'vitest';
import { cutClause, isAnaphoric } from '../../../scripts/brief/prose/cut-clause.ts';
import { findNumber } from '../../../scripts/brief/prose/find-number.ts';

const found = [
  ['up to 20,000 guards', 20_000, '20,000'],
  ['worth more than $450 million', 450_000_000, '450 million'],
  ['the forum held eight congresses', 8, 'eight'],
  ['forty-two ships', 42, 'forty-two'],
  ['two dozen ships', 24, 'two dozen'],
  ['2.5 million people', 2_500_000, '2.5 million'],
] as const;

test.each(found)('findNumber("%s", %s) finds it as it is written', (text, value, words) => {
  const span = findNumber(text, value);
  expect(span === null ? null : text.slice(span.start, span.end)).toBe(words);
});

test('findNumber(text, value) is null where the number is not said', () => {
  expect(findNumber('in 2031, 142 of 193 members', 14)).toBeNull();
  expect(findNumber('someone stayed', 1)).toBeNull();
});

test('cutClause(text, value) keeps the clause that says the number', () => {
  const text = 'In Quayland, on the edge of a fair, envoys of 19 states signed the charter, and left';
  expect(cutClause(text, 19)).toBe('envoys of 19 states signed the charter');
  expect(cutClause('“Five states will send troops,” Lund said', 5)).toBe('Five states will send troops');
  expect(cutClause('In May, 12 left', 12)).toBe('In May, 12 left');
  expect(cutClause('no number here, none', 12)).toBe('no number here, none');
});

test('isAnaphoric(text) sees who and what stand in a sentence before', () => {
  expect(['He left', 'Under him, all left', 'This step helps', 'who left'].map(isAnaphoric)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['Lund left', 'The quay opened', 'There were ships'].map(isAnaphoric)).toEqual([
    false,
    false,
    false,
  ]);
});
