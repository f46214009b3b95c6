import { describe, expect, it } from 'vitest';
import { allMatches } from '../../scripts/record/all-matches.ts';

describe('allMatches(pattern, text)', () => {
  it.each([
    [/\p{Lu}/gu, 'Chad and Mali'],
    [/x*/gu, 'axxb😀x'],
    [/(?=b)/gu, 'abba'],
    [/z/gu, 'nothing of the kind'],
  ])('finds what matchAll finds of %s in "%s"', (pattern, text) => {
    const printed = (matches: Iterable<RegExpExecArray>) =>
      [...matches].map((match) => [match.index, match[0]]);
    expect(printed(allMatches(pattern, text))).toEqual(printed(text.matchAll(pattern)));
  });

  it('begins at the beginning, wherever the pattern was left', () => {
    const pattern = /a/gu;
    pattern.exec('aaa');
    expect(allMatches(pattern, 'aaa')).toHaveLength(3);
  });
});
