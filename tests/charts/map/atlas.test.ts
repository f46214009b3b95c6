import { describe, expect, it } from 'vitest';
import { landShapes, placeOf } from '../../../src/charts/map/atlas.ts';

describe('placeOf(code)', () => {
  it('finds a country by its code, in the middle of its largest part', () => {
    const [longitude, latitude] = placeOf('KAZ')?.point ?? [0, 0];
    expect(Math.round(longitude)).toBe(67);
    expect(Math.round(latitude)).toBe(48);
    // French Guiana and Corsica do not pull it off the mainland.
    const [east, north] = placeOf('FRA')?.point ?? [0, 0];
    expect([Math.round(east), Math.round(north)]).toEqual([2, 47]);
  });

  it('leaves territories overseas out of what a map must hold', () => {
    const heart = placeOf('FRA')?.heart;
    const west = Math.min(
      ...(heart?.type === 'MultiPolygon' ? heart.coordinates.flat(2).map(([x = 0]) => x) : []),
    );
    expect(west).toBeGreaterThan(-10);
  });

  it('finds Kosovo, which has no number in the atlas', () => {
    expect(placeOf('XKX')?.shape).not.toBeNull();
  });

  it('has a point and no outline for a country too small for the scale', () => {
    const place = placeOf('SGP');
    expect(place?.shape).toBeNull();
    expect(place?.point.map(Math.round)).toEqual([104, 1]);
  });

  it('is null for a code of no country', () => {
    expect(placeOf('QQQ')).toBeNull();
    expect(placeOf('')).toBeNull();
  });
});

describe('landShapes()', () => {
  it('is land without borders', () => {
    expect(landShapes().length).toBeLessThan(10);
  });
});
