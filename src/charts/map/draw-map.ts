// A map model -> land, marked countries, and a label for each: name and what it does. On a narrow page, or where labels
// find no room, numbers on the map and the words in a list below. Where countries are too many to name, the fills alone.

import { type GeoPath, type GeoProjection, geoContains, geoPath } from 'd3-geo';
import type { Drawing, Layout, Pen } from '../chart.ts';
import { patternDefs } from '../draw/patterns.ts';
import { svg } from '../draw/svg.ts';
import { drawLand } from './draw-land.ts';
import { drawKey, drawLabels, drawNumbers } from './draw-map-words.ts';
import { fitProjection } from './fit-projection.ts';
import type { Frame, Mark } from './map-mark.ts';
import { isNamed, type MapModel, type MarkedCountry } from './map-model.ts';
import type { Point } from './place-labels.ts';

export function drawMap(model: MapModel, layout: Layout, pen: Pen): Drawing {
  const { projection, height } = fitProjection(model.countries, layout);
  const frame = { width: layout.width, height };
  const path = geoPath(projection).digits(0);
  const marks = model.countries.map((country): Mark => {
    const [x, y] = projection([...country.place.point]) ?? [0, 0];
    const ground = isNamed(model) ? groundOf(country, projection, { path, frame }) : [];
    return { country, x, y, ground };
  });
  const base = drawLand(marks, path, pen.scope);
  const labels = layout.name === 'wide' && isNamed(model) ? drawLabels(marks, frame, { layout, pen }) : null;
  const below =
    labels || !isNamed(model)
      ? drawKey(model, height + 10, { layout, pen })
      : drawNumbers(marks, height, { frame, layout, pen });
  const fills = model.countries.map(({ fill }) => fill);
  const frameLine = svg('rect', {
    x: 0.5,
    y: 0.5,
    width: frame.width - 1,
    height: height - 1,
    fill: 'none',
    stroke: 'rule',
  });
  return {
    width: layout.width,
    height: below.bottom,
    defs: patternDefs(fills, pen.scope),
    shapes: [...base, frameLine, ...(labels ?? []), ...below.shapes],
  };
}

const groundStep = 6;

/** Points inside a country as it is drawn. */
function groundOf(
  { place: { shape } }: MarkedCountry,
  projection: GeoProjection,
  { path, frame }: { readonly path: GeoPath; readonly frame: Frame },
): readonly Point[] {
  if (shape === null) return [];
  const [[left, top], [right, bottom]] = path.bounds(shape);
  const points: Point[] = [];
  for (let x = Math.max(0, left); x <= Math.min(frame.width, right); x += groundStep) {
    for (let y = Math.max(0, top); y <= Math.min(frame.height, bottom); y += groundStep) {
      const place = projection.invert?.([x, y]);
      if (place && geoContains(shape, place)) points.push({ x, y });
    }
  }
  return points;
}
