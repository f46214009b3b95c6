// Land without borders, and over it the marked countries; one too small to be seen gets a dot.

import type { GeoPath } from 'd3-geo';
import { paintOf } from '../draw/patterns.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { landShapes } from './atlas.ts';
import type { Mark } from './map-mark.ts';

/** A country drawn smaller than this gets a dot. */
const smallestArea = 60;

export function drawLand(marks: readonly Mark[], path: GeoPath, scope: string): readonly SvgElement[] {
  const land = landShapes()
    .map((shape) => path(shape) ?? '')
    .join('');
  const countries = marks.flatMap(({ country: { place, fill }, x, y }) => {
    const d = place.shape === null ? '' : (path(place.shape) ?? '');
    const isSmall = place.shape === null || path.area(place.shape) < smallestArea;
    return [
      // What a pattern leaves open must not show the land beneath it.
      ...(d === ''
        ? []
        : [
            svg('path', { d, fill: 'paper' }),
            svg('path', { d, ...paintOf(fill, scope), 'stroke-width': 0.8 }),
          ]),
      ...(isSmall
        ? [
            svg('circle', { cx: x, cy: y, r: 4.2, fill: 'paper' }),
            svg('circle', { cx: x, cy: y, r: 4.2, ...paintOf(fill, scope) }),
          ]
        : []),
    ];
  });
  return [svg('path', { d: land, fill: 'land' }), ...countries];
}
