import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn } from '../../src/share-image/in-turn.ts';

it('inTurn(work) lets three work at once, does all of it, and goes on after one that fails', async () => {
  let running = 0;
  let most = 0;
  const work = (index: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    await setImmediate();
    running -= 1;
    if (index === 2) throw new Error('broken');
    return index;
  };
  const all = await Promise.allSettled(Array.from({ length: 9 }, (_, index) => inTurn(work(index))));
  expect(most).toBe(3);
  expect(all.map((one) => (one.status === 'fulfilled' ? one.value : null))).toEqual([
    0,
    1,
    null,
    3,
    4,
    5,
    6,
    7,
    8,
  ]);
});
