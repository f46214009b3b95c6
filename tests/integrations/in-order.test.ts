import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/integrations/in-order.ts';

const order = ['a', 'b', 'c', 'd', 'e'];

describe('inOrder(order, next)', () => {
  it('passes on all things in the order that was known, however they come', () => {
    const anyOrder = fc.shuffledSubarray(order, { minLength: order.length });
    fc.assert(
      fc.property(anyOrder, (coming) => {
        const passed: string[] = [];
        const come = inOrder(order, (thing) => passed.push(thing));
        for (const thing of coming) come(thing);
        expect(passed).toEqual(order);
      }),
    );
  });

  it('passes each on as soon as all before it have come, and keeps back what comes after a gap', () => {
    const passed: string[] = [];
    const come = inOrder(order, (thing) => passed.push(thing));
    come('b');
    expect(passed).toEqual([]);
    come('a');
    come('d');
    expect(passed).toEqual(['a', 'b']);
  });
});
