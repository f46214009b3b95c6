import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { clearMemory } from '../scripts/spare-memory.ts';

test('clearMemory() gives back what is no longer used', async () => {
  const held = { large: Array.from({ length: 1000 }, (_, index) => `${index}`) };
  const kept = new WeakRef(held);
  const dropped = new WeakRef({ ...held });
  // What a reference was made to in this turn stays until it ends.
  await turn();
  clearMemory();
  expect(dropped.deref()).toBeUndefined();
  expect(kept.deref()).toBe(held);
});
