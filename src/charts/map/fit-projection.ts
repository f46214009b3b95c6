// Marked countries -> the projection that shows the part of the world they lie in, and the height that needs.

import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { Layout } from '../chart.ts';
import type { MarkedCountry } from './map-model.ts';

/** Holds all countries, no closer than the outlines bear. */
export function fitProjection(
  countries: readonly MarkedCountry[],
  { width, name }: Layout,
): { readonly projection: GeoProjection; readonly height: number } {
  const isWide = name === 'wide';
  const [side, above] = isWide ? [70, 50] : [16, 18];
  const most = isWide ? 420 : 260;
  const extent: FeatureCollection = {
    type: 'FeatureCollection',
    features: countries.map(({ place: { heart } }) => ({ type: 'Feature', properties: {}, geometry: heart })),
  };
  const projection = geoEqualEarth().rotate([-middleLongitude(countries), 0]);
  projection.fitExtent(
    [
      [side, above],
      [width - side, most - above],
    ],
    extent,
  );
  // 1:110m: beyond this the outlines turn into polygons.
  projection.scale(Math.min(projection.scale(), width * 0.9));
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(extent);
  const height = Math.round(Math.min(most, Math.max(isWide ? 260 : 170, bottom - top + 2 * above)));
  const [x, y] = projection.translate();
  projection.translate([x + width / 2 - (left + right) / 2, y + height / 2 - (top + bottom) / 2]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height };
}

/** The mean direction of all points, so that a map of the Pacific is not cut in two. */
function middleLongitude(countries: readonly MarkedCountry[]): number {
  const angles = countries.map(({ place: { point } }) => (point[0] * Math.PI) / 180);
  const sum = (of: (angle: number) => number) => angles.reduce((total, angle) => total + of(angle), 0);
  return Math.round((Math.atan2(sum(Math.sin), sum(Math.cos)) * 180) / Math.PI);
}
