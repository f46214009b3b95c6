import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, timeAxis } from '../../../src/charts/timeline/time-axis.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const span = (from: string, to = from): Span => ({ first: day(from), last: day(to) });

const anySpan = fc
  .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 0, max: 4000 }))
  .map(([first, length]): Span => ({ first, last: first + length }));
const anySpans = fc.array(anySpan, { minLength: 1, maxLength: 40 });

describe('timeAxis(spans, left, right)', () => {
  it('is cut where nothing is dated for long', () => {
    const axis = timeAxis(
      [span('1992-01-01', '1992-12-31'), span('2023-09-01', '2023-09-30'), span('2025-10-13')],
      0,
      300,
    );
    expect(axis.parts).toHaveLength(3);
  });

  it('is not cut by a gap of a few weeks', () => {
    expect(timeAxis([span('2025-09-01'), span('2025-10-20')], 0, 300).parts).toHaveLength(1);
  });

  it('begins and ends its parts with whole months', () => {
    const [part] = timeAxis([span('2025-10-13')], 0, 300).parts;
    expect(part).toMatchObject({ first: day('2025-10-01'), last: day('2025-10-31') });
  });

  it('gives a single year no more room than it needs beside a busy autumn', () => {
    const autumn = ['2025-09-30', '2025-10-08', '2025-10-09', '2025-10-13'].map((date) => span(date));
    const [year, busy] = timeAxis([span('1992-01-01', '1992-12-31'), ...autumn], 0, 300).parts;
    expect((busy?.right ?? 0) - (busy?.left ?? 0)).toBeGreaterThan((year?.right ?? 0) - (year?.left ?? 0));
  });

  it('keeps every day inside the frame and in order, for any spans', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const axis = timeAxis(spans, 10, 300);
        const days = spans.flatMap(({ first, last }) => [first, last + 1]).toSorted((a, b) => a - b);
        const places = days.map(axis.x);
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(10);
          expect(place).toBeLessThanOrEqual(300.001);
        }
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(axis.parts.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
