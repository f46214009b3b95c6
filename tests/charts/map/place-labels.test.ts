import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelWish, placeLabels } from '../../../src/charts/map/place-labels.ts';

const frame = { width: 640, height: 400 };
const wish = (x: number, y: number, width = 60, height = 18): LabelWish => ({
  x,
  y,
  width,
  height,
  ground: [],
});

describe('placeLabels(wishes, frame)', () => {
  it('puts a lone label to the right of its point, touching no line', () => {
    const [label] = placeLabels([wish(100, 100)], frame) ?? [];
    expect(label).toMatchObject({ left: 107, top: 91, lead: null });
  });

  it('leads to labels that had to move away', () => {
    const crowd = [wish(100, 100), wish(103, 102), wish(98, 104), wish(101, 97), wish(105, 105)];
    const labels = placeLabels(crowd, frame);
    expect(labels).toHaveLength(5);
    expect(labels?.some(({ lead }) => lead !== null)).toBe(true);
  });

  it('keeps clear of the ground of other countries', () => {
    const ground = [0, 10, 20, 30, 40, 50, 60].map((step) => ({ x: 110 + step, y: 100 }));
    const [label] = placeLabels([wish(100, 100), { ...wish(140, 100), ground }], frame) ?? [];
    const isOver = ground.some(
      ({ x, y }) =>
        label &&
        x > label.left &&
        x < label.left + label.width &&
        y > label.top &&
        y < label.top + label.height,
    );
    expect(isOver).toBe(false);
  });

  it('is null when a label finds no room', () => {
    expect(placeLabels([wish(20, 20, 900, 18)], frame)).toBeNull();
  });

  it('never lets two labels meet or leave the frame, for any points', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 0, max: 400 })), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(points, (places) => {
        const labels =
          placeLabels(
            places.map(([x, y]) => wish(x, y)),
            frame,
          ) ?? [];
        for (const [index, a] of labels.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.left + a.width <= 640 && a.top + a.height <= 400).toBe(true);
          for (const b of labels.slice(index + 1)) {
            const isApart =
              a.left + a.width <= b.left ||
              b.left + b.width <= a.left ||
              a.top + a.height <= b.top ||
              b.top + b.height <= a.top;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
