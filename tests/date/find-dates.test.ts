// Dates as they are printed -> what they mean, by the EDTF date they resolve to on a known day.

import { describe, expect, test } from 'vitest';
import { dateFinder } from '../../scripts/date/find-dates.ts';
import { resolveDate } from '../../scripts/date/resolve-date.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const find = dateFinder(vocabulary.calendar);

/** The dates of a text for an article of Tuesday, 8 October 2013. */
const datesIn = (text: string, tense: 'past' | 'future' = 'past'): (string | null)[] =>
  find(text).map(
    ({ meaning }) => resolveDate(meaning, { published: '2013-10-08', previous: null, tense }).edtf,
  );

describe('dateFinder(calendar)(text) reads days, months and years', () => {
  test.each([
    ['on October 8, 2025', ['2025-10-08']],
    ['on 8 October 2025', ['2025-10-08']],
    ['the 7th of October, 2023', ['2023-10-07']],
    ['on Sept. 11, 2001', ['2001-09-11']],
    ['on 2020-05-12 and 2020/05/13', ['2020-05-12', '2020-05-13']],
    ['on 05.10.2023', ['2023-10-05']],
    ['18/07/2025 and 07/18/2025', ['2025-07-18', '2025-07-18']],
    ['18-07-2025 | 15:27', ['2025-07-18']],
    ['in September 2012', ['2012-09']],
    ['on MARCH 5, 2012 and Fri., Sept. 7, 2012', ['2012-03-05', '2012-09-07']],
    ['late on Monday night', ['2013-10-07']],
    ['no later than 2013', ['2013']],
    ['A month later, the route was closed; two weeks later it opened', ['2013-11', '2013-10-22']],
    ['in mid-May and by mid-2012', ['2013-05', '2012']],
    ['a 2009 agreement', ['2009']],
    ['in the 1990s', ['199X']],
    ['in May last year', ['2012-05']],
    ['next January', ['2014-01']],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});

describe('dateFinder(calendar)(text) reads stretches of time', () => {
  test.each([
    ['14 to 17 February 2011', '2011-02-14/2011-02-17'],
    ['January 1-October 31 2007', '2007-01-01/2007-10-31'],
    ['28 June-2 July 2012', '2012-06-28/2012-07-02'],
    ['May 2010 to June 2011', '2010-05/2011-06'],
    ['from March to May 2011', '2011-03/2011-05'],
    ['between 2010 and 2012', '2010/2012'],
    ['in 2010-11', '2010/2011'],
    ['the first quarter of 2019', '2019-01/2019-03'],
    ['the second half of 2005', '2005-07/2005-12'],
    ['in the autumn', '2013-23'],
    ['last summer', '2013-22'],
    ['winter 2010-11', '2010-24'],
    ['by the end of the year', '2013'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });
});

describe('dateFinder(calendar)(text) leaves alone what is no date', () => {
  test.each([
    'Ms May said so',
    'a march on the capital',
    'the fall of the town',
    'in 2000 people were counted',
    'some 1998 troops',
    'on 31 February',
    'on 12/05/2020',
    'resolution 2334',
    'flight 402 at 10.30',
    'one day on the road',
  ])('%s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('a hostile line takes linear time', () => {
    const started = performance.now();
    find('May 5, '.repeat(3000) + '2010-'.repeat(3000) + 'from March to '.repeat(2000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
