import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../src/search/nearest-names.ts';

const names = ['Kazakhstan', 'France', 'UN Security Council', 'Қазақстан', 'Republic of Norland'];

describe('nearestNames(words, names, most)', () => {
  it.each([
    ['Kazahstan', 'Kazakhstan'],
    ['secrity', 'UN Security Council'],
    ['қазакстан', 'Қазақстан'],
    ['norlend', 'Republic of Norland'],
  ])('finds for %s the name %s first', (words, name) => {
    expect(nearestNames(words, names, 2)[0]).toBe(name);
  });

  it('suggests nothing that looks like nothing, and not what was typed', () => {
    expect(nearestNames('xyzzyqwv', names, 3)).toEqual([]);
    expect(nearestNames('France', ['France'], 3)).toEqual([]);
  });
});
