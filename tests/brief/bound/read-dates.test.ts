import { expect, test } from 'vitest';
import { datesOfCell, isWithin, readDates } from '../../../scripts/brief/bound/read-dates.ts';

const cases = [
  ['on 12 September 2031', [['2031', 9, 12]]],
  [
    'on October 9, 2031 and October 10',
    [
      ['2031', 10, 9],
      [null, 10, 10],
    ],
  ],
  [
    'in September 2031, in May',
    [
      ['2031', 9, null],
      [null, 5, null],
    ],
  ],
  [
    'in 1992 or the 1990s',
    [
      ['1992', null, null],
      ['199', null, null],
    ],
  ],
  ['in spring 2031', [['2031', 21, null]]],
  [
    'between 1 May 2031 and 3 May 2031',
    [
      ['2031', 5, 1],
      ['2031', 5, 3],
    ],
  ],
  [
    'Feb 2026, 2031-05-12',
    [
      ['2026', 2, null],
      ['2031', 5, 12],
    ],
  ],
  ['1,992 ships may march on', []],
  ['$2031 and 20,310', []],
] as const;

test.each(cases)('readDates("%s") reads each date as far as it goes', (text, dates) => {
  expect(readDates(text).map(({ year, month, day }) => [year, month, day])).toEqual(dates);
});

test('isWithin(said, known) lets a sentence say less than is known, never more', () => {
  const [known] = datesOfCell('2031-05-12');
  const [decade] = datesOfCell('203X');
  const said = (text: string) => readDates(text)[0] ?? expect.fail(text);
  if (known === undefined || decade === undefined) return expect.fail('no date');
  for (const words of ['12 May 2031', 'May 2031', '12 May', '2031', 'the 2030s'])
    expect(isWithin(said(words), known), words).toBe(true);
  for (const words of ['13 May 2031', 'June 2031', '12 May 2030', '2030'])
    expect(isWithin(said(words), known), words).toBe(false);
  expect(isWithin(said('2031'), decade)).toBe(false);
  expect(datesOfCell('2031-05/..')).toHaveLength(1);
});
