// Clean text stays as it is, without being cleaned: which characters are clean is checked one by one.

import { describe, expect, it } from 'vitest';
import { normalise } from '../../scripts/article/normalise.ts';

/** What normalising means, said at length. */
const atLength = (raw: string): string =>
  raw
    .toWellFormed()
    .replaceAll('\ufffd', ' ')
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

describe('normalise(raw)', () => {
  it('does to each character of the first plane what it does when it looks at all', () => {
    const differ = Array.from({ length: 0x10000 }, (_, code) => `a${String.fromCharCode(code)}b`).filter(
      (raw) => normalise(raw) !== atLength(raw),
    );
    // The double prime closes quotations.
    expect(differ).toEqual(['a\u2033b']);
  });

  it.each([
    ['”We wait,” she said. ”Then we go.”', '“We wait,” she said. “Then we go.”'],
    ['“We wait,” she said (”twice”), in 12” of snow.', '“We wait,” she said (“twice”), in 12” of snow.'],
    ['“We wait ” and “go ”', '“We wait ” and “go ”'],
    ["``We wait,'' she said. ''Then we go.''", '"We wait," she said. "Then we go."'],
    ['``We wait,″ she said, in 12″ of snow.', '"We wait," she said, in 12″ of snow.'],
    ["\"We wait at the Smiths' gate,'' she said.", '"We wait at the Smiths\' gate," she said.'],
  ])('opens a quotation with an opening mark: %s', (raw, expected) => {
    expect(normalise(raw)).toBe(expected);
  });

  it.each(['two  states', ' two states', 'two states ', 'two\u00a0 states\u200b', 'e\u0301te', 'a\n\nb', ''])(
    'joins white space and composes letters: %j',
    (raw) => {
      expect(normalise(raw)).toBe(atLength(raw));
    },
  );
});
