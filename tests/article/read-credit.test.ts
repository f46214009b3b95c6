// A line round a headline -> who wrote it, for whom, where and when.

import { describe, expect, test } from 'vitest';
import { creditWords } from '../../scripts/article/credit-words.ts';
import { readCredit } from '../../scripts/article/read-credit.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const words = creditWords(vocabulary);
const nothing = { author: null, outlet: null, place: null, published: null, changed: null, yearless: null };

describe('readCredit(line, words) explains every part of a credit', () => {
  test.each([
    ['Nordic Review, 5 May 2006', { outlet: 'Nordic Review', published: '2006-05-05' }],
    ['MAPUTO, Oct 14, 1998 (Meridian)', { place: 'MAPUTO', outlet: 'Meridian', published: '1998-10-14' }],
    ['TIRANA, April 2 , 1997 (AFP)', { place: 'TIRANA', outlet: 'AFP', published: '1997-04-02' }],
    ['Kampala, 17 February 2011', { place: 'Kampala', published: '2011-02-17' }],
    ['Sunday, November 22, 2009', { published: '2009-11-22' }],
    ['Published: October 8, 2013', { published: '2013-10-08' }],
    ['Last updated: 3 March 2024', { changed: '2024-03-03' }],
    ['Oslo, 18.07.2025', { place: 'Oslo', published: '2025-07-18' }],
    ['Published 18.07.2025 09.40', { published: '2025-07-18' }],
    ['First published 25 Sept, last modified 26.09.2025 08:14', { yearless: '09-25', changed: '2025-09-26' }],
    ['Date : 24.06.2025 - Update : 25.06.2025', { published: '2025-06-24', changed: '2025-06-25' }],
    ['By ANA RUIZ Meridian Press Writers', { author: 'Ana Ruiz', outlet: 'Meridian Press' }],
    ['Author: Ana Ruiz', { author: 'Ana Ruiz' }],
    ['Atlantic Courier', { outlet: 'Atlantic Courier' }],
    ['Reuters', { outlet: 'Reuters' }],
    ['By Colin Threlkeld', { author: 'Colin Threlkeld' }],
    ['By Ana Ruiz and Tom Beck, Reuters', { author: 'Ana Ruiz; Tom Beck', outlet: 'Reuters' }],
    ['From our correspondent in Vientiane', {}],
    ['From combined dispatches', {}],
    ['From wire reports', {}],
    [
      'May 05, 2006|By Ana Ruiz and Tom Beck | Ana Ruiz and Tom Beck,Oslo Bureau',
      { author: 'Ana Ruiz; Tom Beck', published: '2006-05-05' },
    ],
    ['May 5, 2006|By Ana Ruiz, Staff Writer', { author: 'Ana Ruiz', published: '2006-05-05' }],
    ['By Ana Ruiz, El Heraldo del Istmo', { author: 'Ana Ruiz', outlet: 'El Heraldo del Istmo' }],
    ['By El Hadj Ndiaye', { author: 'El Hadj Ndiaye' }],
    [
      'Lilongwe | 19 January 2024 | Nyasa Post correspondent',
      { place: 'Lilongwe', outlet: 'Nyasa Post', published: '2024-01-19' },
    ],
    ['9190th Meeting (AM)', {}],
    ['March 4, 2014 / 7:05 PM / in 6 years', { published: '2014-03-04' }],
    ['Ministry of Foreign Affairs, Wellington', { place: 'Wellington' }],
    ['20060505', { published: '2006-05-05' }],
    ['20060505 reuters', { outlet: 'Reuters', published: '2006-05-05' }],
    ['peru Updated: 5 May 2006', { changed: '2006-05-05' }],
    ['03/09/15 AT 7:05 AM EDT', { published: '2015-03-09' }],
    ['3/9/2015 7:05 a.m. PT', { published: '2015-03-09' }],
    ['2015-03-09T07:05:00Z', { published: '2015-03-09' }],
    ['Mon, 09 Mar 2015 07:05:00 +0000', { published: '2015-03-09' }],
    ['Fri Mar 6, 2015 5:12pm EST', { published: '2015-03-06' }],
    ['OSLO, MARCH 9, 2015', { place: 'OSLO', published: '2015-03-09' }],
    ['Latest update : 2015-03-09', { changed: '2015-03-09' }],
    ['Page last updated at 10:30 GMT, Monday, 9 March 2015', { changed: '2015-03-09' }],
    ['Web posted at: 9 March 2015 3:20:00', { published: '2015-03-09' }],
    ['Publication date: Monday 9 March 2015', { published: '2015-03-09' }],
    ['Published time: 9 Mar, 2015 10:30', { published: '2015-03-09' }],
    ['Publish Date: 2015/03/09', { published: '2015-03-09' }],
    ['9 March 2015 XY/9804', { published: '2015-03-09' }],
  ])('%s', (line, expected) => {
    expect(readCredit(line, words)).toEqual({ ...nothing, ...expected });
  });
});

describe('readCredit(line, words) is null for a line that says something else', () => {
  test.each([
    'Three navies join patrol',
    'Oil Prices Fall',
    '20061399',
    '03/09/15',
    '03/09/2015 7:05 a.m. EST',
    'Remarks at the opening of the forum, 12 March 2008',
    'Truce holds on 5 May 2006 in the eastern valleys',
    'Tokayev’s statement: troops, medics and observers',
  ])('%s', (line) => {
    expect(readCredit(line, words)).toBeNull();
  });
});

test('readCredit(line, words) takes the part of a site for no outlet and no place', () => {
  expect(readCredit('World 5 May 2006, 18:26 UTC+3', words)).toMatchObject({
    outlet: null,
    place: null,
    published: '2006-05-05',
  });
});
