// Published offsets count code points: an emoji is one, though JavaScript counts two.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints } from '../../scripts/table/code-points.ts';

test('codePoints(text)(position) counts an emoji once', () => {
  const count = codePoints('a😀b😀');
  expect([0, 1, 3, 4, 6].map(count)).toEqual([0, 1, 2, 3, 4]);
});

test('codePoints(text)(position) is the length of what comes before, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const count = codePoints(text);
      const points = [...text];
      let position = 0;
      points.forEach((point, index) => {
        expect(count(position)).toBe(index);
        position += point.length;
      });
      expect(count(text.length)).toBe(points.length);
    }),
    { numRuns: 200 },
  );
});
