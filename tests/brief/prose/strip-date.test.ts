import { expect, test } from 'vitest';
import { stripDate } from '../../../scripts/brief/prose/strip-date.ts';

const cases = [
  ['On Monday, the crew left', 'On Monday', 'the crew left'],
  ['In 1992, Norland joined', 'in 1992', 'Norland joined'],
  ['Norland joined in December 2031', 'December 2031', 'Norland joined'],
  ['Both agreed Wednesday on a plan', 'Wednesday', 'Both agreed on a plan'],
  ['The council on Friday agreed', 'on Friday', 'The council agreed'],
] as const;

test.each(cases)('stripDate("%s", "%s") takes the date off', (text, date, rest) => {
  expect(stripDate(text, date)).toEqual({ text: rest, isStripped: true });
});

test('stripDate(text, date) leaves a date in the middle and a text without one', () => {
  const middle = 'Riots broke out in Quayland in May 2031, after a flight had landed';
  expect(stripDate(middle, 'in May 2031')).toEqual({ text: middle, isStripped: false });
  expect(stripDate(middle, null)).toEqual({ text: middle, isStripped: false });
});
