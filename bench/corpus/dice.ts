// A seed becomes an endless row of choices: the same seed gives the same ones, on any machine.

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Dice {
  /** From `low` to `high`, both included. */
  readonly number: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** As many different ones of a list, in random order; all when there are fewer. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  /** True so often in a hundred. */
  readonly chance: (percent: number) => boolean;
}

export function diceOf(seed: number): Dice {
  const source = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1));
  const number = (low: number, high: number) => uniformInt(source, low, high);
  return {
    number,
    pick: (list) => list[number(0, list.length - 1)] ?? list[0],
    some: (list, count) => {
      const left = [...list];
      const taken: (typeof left)[number][] = [];
      while (taken.length < count && left.length > 0)
        taken.push(...left.splice(number(0, left.length - 1), 1));
      return taken;
    },
    chance: (percent) => number(1, 100) <= percent,
  };
}
