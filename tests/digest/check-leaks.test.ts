// Published files are searched for what must not be in them.

import { describe, expect, it } from 'vitest';
import { leakFinder, mayLeak } from '../../scripts/digest/check-leaks.ts';

const sentence =
  'The harbour council voted nine to two on Monday in favour of a second quay, ending a dispute that had lasted fourteen years and had cost the town eight million euros in fees.';
const find = leakFinder({ places: ['/srv/build/project', '/'], captures: [`Title\n\n${sentence}`] });
const codes = (path: string, text: string) =>
  find(path, text).map(({ code, message }) => `${code} ${message}`);

describe('leakFinder(guarded)(path, text)', () => {
  it.each([
    [
      'a path of the machine',
      'app.js',
      'throw "/srv/build/project/src/a.ts"',
      'a path of the machine that built it',
    ],
    ['a key', 'a.json', `{"token":"ghp_${'a1'.repeat(18)}"}`, 'a key'],
    ['a key in a block', 'a.txt', '-----BEGIN RSA PRIVATE KEY-----', 'a key'],
    [
      'a sentence of a capture',
      'a/index.html',
      `<p>${sentence.replace('voted nine', '<b>voted</b> nine')}</p>`,
      '26 words of a capture in a row',
    ],
  ])('finds %s', (_, path, text, what) => {
    expect(codes(path, text)).toEqual([`site/leak a published file must not hold ${what}`]);
  });

  it.each([
    ['words of our own', 'index.html', '<p>The council of the harbour decided on Monday.</p>'],
    ['the few words round a piece of evidence', 'a.json', sentence.split(' ').slice(0, 25).join(' ')],
    ['an address that only begins alike', 'a.html', '<a href="/data/">data</a>'],
  ])('passes %s', (_, path, text) => {
    expect(codes(path, text)).toEqual([]);
  });

  it('reads text, not pictures', () => {
    expect(['a.html', 'a.js', 'x/a.csv', 'a.png', 'a.woff2'].map(mayLeak)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
