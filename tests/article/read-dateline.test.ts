// The dateline that opens a report, and where the report's own words begin.

import { describe, expect, test } from 'vitest';
import { creditWords } from '../../scripts/article/credit-words.ts';
import { readDateline } from '../../scripts/article/read-dateline.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const words = creditWords(vocabulary);

describe('readDateline(text, words) reads place, day and outlet', () => {
  test.each([
    [
      'UNITED NATIONS, June 29, 2012 (Meridian) - The council voted.',
      'UNITED NATIONS',
      'Meridian',
      '2012-06-29',
      'The council voted.',
    ],
    [
      'COLOMBO, Nov 12, 2018 (Meridian) — Sri Lanka signed.',
      'COLOMBO',
      'Meridian',
      '2018-11-12',
      'Sri Lanka signed.',
    ],
    [
      'PRAIA, Cape Verde (Harbour News) — Two ships sailed.',
      'PRAIA',
      'Harbour News',
      null,
      'Two ships sailed.',
    ],
    ['WASHINGTON — The United States will act.', 'WASHINGTON', null, null, 'The United States will act.'],
    [
      'UNITED NATIONS (AP) — Days later it fell.',
      'UNITED NATIONS',
      'Associated Press',
      null,
      'Days later it fell.',
    ],
    ['LEVUKA, Fiji (AP) - The harbour closed.', 'LEVUKA', 'Associated Press', null, 'The harbour closed.'],
    ['BEIJING, Jan. 5 (Xinhua) -- China said so.', 'BEIJING', 'Xinhua', null, 'China said so.'],
    ['MOSCOW, March 3, 2022. /TASS/. Talks began.', 'MOSCOW', 'TASS', '2022-03-03', 'Talks began.'],
  ])('%s', (text, place, outlet, published, rest) => {
    const found = readDateline(text, words);
    expect(found).toMatchObject({ place, outlet, published });
    expect(text.slice(found?.end)).toBe(rest);
  });
});

describe('readDateline(text, words) leaves a sentence with a dash alone', () => {
  test.each([
    'Kazakhstan – a country of steppes – agreed.',
    'The Council — The highest body — met.',
    'Israel-Hamas talks resumed.',
    '“We came,” he said — They laughed.',
    '',
  ])('%s', (text) => {
    expect(readDateline(text, words)).toBeNull();
  });
});
