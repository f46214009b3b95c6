// A map model -> land, marked countries, and a label for each: name and what it does. On a narrow page, or where labels
// find no room, numbers on the map and the words in a list below.

import { type GeoPath, type GeoProjection, geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Drawing, Layout, Pen } from '../chart.ts';
import { paintOf, patternDefs } from '../draw/patterns.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { lineHeight, linesOf, paragraph, widthOf, words } from '../draw/words.ts';
import { landShapes } from './atlas.ts';
import type { MapModel, MarkedCountry } from './map-model.ts';
import { type LabelWish, type PlacedLabel, type Point, placeLabels } from './place-labels.ts';

interface Frame {
  readonly width: number;
  readonly height: number;
}

interface Mark {
  readonly country: MarkedCountry;
  readonly x: number;
  readonly y: number;
  /** A grid of points inside the country, as drawn. */
  readonly ground: readonly Point[];
}

/** A country drawn smaller than this gets a dot. */
const smallestArea = 60;

export function drawMap(model: MapModel, layout: Layout, pen: Pen): Drawing {
  const { projection, height } = fitted(model, layout);
  const frame = { width: layout.width, height };
  const path = geoPath(projection).digits(0);
  const marks = model.countries.map((country): Mark => {
    const [x, y] = projection([...country.place.point]) ?? [0, 0];
    return { country, x, y, ground: groundOf(country, projection, { path, frame }) };
  });
  const base = drawBase(marks, { path, frame, scope: pen.scope });
  const key = drawKey(model, height + 10, { layout, pen });
  const labels = layout.name === 'wide' ? drawLabels(marks, frame, { layout, pen }) : null;
  const { shapes, bottom } = labels
    ? { shapes: labels, bottom: key.bottom }
    : drawNumbers(marks, key.bottom, { frame, layout, pen });
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
    height: bottom,
    defs: patternDefs(fills, pen.scope),
    shapes: [...base, frameLine, ...key.shapes, ...shapes],
  };
}

const groundStep = 6;

/** What a label should leave free. */
function groundOf(
  { place: { shape } }: MarkedCountry,
  projection: GeoProjection,
  { path, frame }: Pick<BaseOptions, 'path' | 'frame'>,
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

/** The part of the world that holds all marked countries, no closer than the outlines bear. */
function fitted(
  { countries }: MapModel,
  { width, name }: Layout,
): { projection: GeoProjection; height: number } {
  const isWide = name === 'wide';
  const [side, above] = isWide ? [70, 50] : [16, 18];
  const most = isWide ? 420 : 260;
  const extent: FeatureCollection = {
    type: 'FeatureCollection',
    features: countries.map(({ place: { shape, point } }) => ({
      type: 'Feature',
      properties: {},
      geometry: shape ?? ({ type: 'Point', coordinates: [...point] } satisfies Geometry),
    })),
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

interface BaseOptions {
  readonly path: GeoPath;
  readonly frame: Frame;
  readonly scope: string;
}

function drawBase(marks: readonly Mark[], { path, scope }: BaseOptions): readonly SvgElement[] {
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

interface Tools {
  readonly layout: Layout;
  readonly pen: Pen;
}

/** Null when not every label finds a place. */
function drawLabels(
  marks: readonly Mark[],
  frame: Frame,
  { layout: { text }, pen }: Tools,
): readonly SvgElement[] | null {
  const bold = { size: text, bold: true, rim: true } as const;
  const plain = { size: text, rim: true } as const;
  const texts = marks.map(({ country: { name, does } }) => ({
    name,
    does: does.split('; ').flatMap((part) => linesOf(part, 130, plain, pen)),
  }));
  const wishes = marks.map(({ x, y, ground }, index): LabelWish => {
    const { name, does } = texts[index] ?? { name: '', does: [] };
    const widths = [
      widthOf(name, bold, pen.measure),
      ...does.map((line) => widthOf(line, plain, pen.measure)),
    ];
    return { x, y, ground, width: Math.max(...widths), height: (1 + does.length) * lineHeight(text) };
  });
  const placed = placeLabels(wishes, frame);
  if (placed === null) return null;
  return placed.flatMap((label, index) => {
    const { name, does } = texts[index] ?? { name: '', does: [] };
    return [
      ...lead(label),
      words(label.left, label.top + text - 1, name, bold),
      ...paragraph(label.left, label.top + text - 1 + lineHeight(text), does, plain),
    ];
  });
}

function lead({ from, lead: end }: PlacedLabel): readonly SvgElement[] {
  if (end === null) return [];
  return [
    svg('path', {
      d: `M${round(from.x)} ${round(from.y)}L${round(end.x)} ${round(end.y)}`,
      stroke: 'ink',
      fill: 'none',
    }),
    svg('circle', { cx: from.x, cy: from.y, r: 1.8, fill: 'ink' }),
  ];
}

function drawNumbers(
  marks: readonly Mark[],
  top: number,
  { frame, layout, pen }: Tools & { readonly frame: Frame },
) {
  const { text, width } = layout;
  const bold = { size: text, bold: true, rim: true } as const;
  const wishes = marks.map(
    ({ x, y }, index): LabelWish => ({
      x,
      y,
      ground: [],
      width: widthOf(`${index + 1}`, bold, pen.measure),
      height: text,
    }),
  );
  const numbers = (placeLabels(wishes, frame) ?? []).flatMap((label, index) => [
    ...lead(label),
    words(label.left, label.top + text - 2, `${index + 1}`, bold),
  ]);
  const shapes: SvgElement[] = [...numbers];
  let y = top + 8;
  for (const [index, { country }] of marks.entries()) {
    const lines = linesOf(`${country.name}: ${country.does}`, width - 50, { size: text }, pen);
    shapes.push(
      words(0, y + text - 2, `${index + 1}`, { size: text, bold: true }),
      svg('rect', { x: 20, y: y + 1, width: 20, height: 11, ...paintOf(country.fill, pen.scope) }),
      ...paragraph(50, y + text - 2, lines, { size: text }),
    );
    y += lines.length * lineHeight(text) + 6;
  }
  return { shapes, bottom: y };
}

/** What the fills mean. */
function drawKey({ key }: MapModel, top: number, { layout: { text, width }, pen }: Tools) {
  const style = { size: text };
  const shapes: SvgElement[] = [];
  let [x, y] = [0, top];
  for (const { fill, words: meaning } of key) {
    const length = 30 + widthOf(meaning, style, pen.measure);
    if (x > 0 && x + length > width) [x, y] = [0, y + lineHeight(text) + 4];
    shapes.push(
      svg('rect', { x: x + 0.6, y: y + 1, width: 22, height: 12, ...paintOf(fill, pen.scope) }),
      words(x + 30, y + 12, meaning, style),
    );
    x += length + 18;
  }
  return { shapes, bottom: y + lineHeight(text) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
