import { expect, test } from 'vitest';
import { stripDate, stripKnownDate } from '../../../scripts/brief/prose/strip-date.ts';

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

test('stripDate(text, date) takes a date out of the middle and leaves a text without one', () => {
  const middle = 'Riots broke out in Quayland in May 2031, after a flight had landed';
  const rest = 'Riots broke out in Quayland, after a flight had landed';
  expect(stripDate(middle, 'in May 2031')).toEqual({ text: rest, isStripped: true });
  expect(stripDate(`${rest.replace(',', ', in May 2031,')}`, 'May 2031').text).toBe(rest);
  expect(stripDate(rest, null)).toEqual({ text: rest, isStripped: false });
});

test('stripKnownDate(text, edtf) finds the date however the text prints it', () => {
  const text = 'Norland signed the charter on May 12';
  expect(stripKnownDate(text, '2031-05-12')).toEqual({
    text: 'Norland signed the charter',
    isStripped: true,
  });
  expect(stripKnownDate(text, '2031-05-13')).toEqual({ text, isStripped: false });
});
