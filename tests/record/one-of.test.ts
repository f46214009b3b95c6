import { describe, expect, it } from 'vitest';
import { oneOf } from '../../scripts/record/one-of.ts';

describe('oneOf(words)', () => {
  it('tells the words of a list from their parts, from others and from none', () => {
    const isRelative = oneOf('which who');
    expect(['which', 'who', 'wh', 'which who', '', undefined].map(isRelative)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
