// Outlines of land and of countries from Natural Earth, as world-atlas publishes them. They are for finding a place on
// a map; where outlines are disputed they say nothing, and the charts say that.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Shape = Polygon | MultiPolygon;

export interface CountryPlace {
  /** Null for a country too small for the atlas at this scale. */
  readonly shape: Shape | null;
  /** Its largest part and what lies near it: what a map must hold; territories overseas would make every map a world. */
  readonly heart: Shape;
  /** Longitude and latitude of the middle of its largest part. */
  readonly point: readonly [number, number];
}

type Atlas = Topology<{
  readonly countries: GeometryCollection<{ readonly name: string }>;
  readonly land: GeometryCollection;
}>;

/** Kosovo has no code of ISO 3166-1 and no number in the atlas. */
const namesWithoutNumber: Readonly<Record<string, string>> = { XKX: 'Kosovo' };

// From the project folder, not from this file: the build moves this code into the output folder.
const fromProject = createRequire(`${process.cwd()}/package.json`);
const atlases = new Map<string, Atlas>();

function atlasOf(scale: '110m' | '50m'): Atlas {
  const known = atlases.get(scale);
  if (known) return known;
  const path = fromProject.resolve(`world-atlas/countries-${scale}.json`);
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  atlases.set(scale, atlas);
  return atlas;
}

/** All land, without borders. */
export function landShapes(): readonly Geometry[] {
  const { land } = atlasOf('110m').objects;
  return feature(atlasOf('110m'), land).features.map(({ geometry }) => geometry);
}

/** 'KAZ' -> where it lies; null for a code that no atlas has. */
export function placeOf(code: string): CountryPlace | null {
  const coarse = shapeIn('110m', code);
  const fine = coarse ?? shapeIn('50m', code);
  return fine === null ? null : { shape: coarse, ...heartOf(fine) };
}

function shapeIn(scale: '110m' | '50m', code: string): Shape | null {
  const number = iso31661.find(({ alpha3 }) => alpha3 === code)?.numeric;
  return shapesOf(scale).get(number ?? namesWithoutNumber[code] ?? '') ?? null;
}

const shapes = new Map<string, ReadonlyMap<string, Shape>>();

/** Countries by number, those without one by name. */
function shapesOf(scale: '110m' | '50m'): ReadonlyMap<string, Shape> {
  const known = shapes.get(scale);
  if (known) return known;
  const atlas = atlasOf(scale);
  const named = new Map<string, Shape>();
  for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features)
    if (isShape(geometry)) named.set(`${id ?? properties.name}`, geometry);
  shapes.set(scale, named);
  return named;
}

const isShape = (geometry: Geometry): geometry is Shape =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Further than this from the largest part, in radians, is overseas: some 3,300 km. */
const overseas = 0.52;

function heartOf(shape: Shape): Pick<CountryPlace, 'heart' | 'point'> {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const [largest = shape] = polygons.toSorted((a, b) => geoArea(b) - geoArea(a));
  const point = geoCentroid(largest);
  const near = polygons.filter((polygon) => geoDistance(geoCentroid(polygon), point) < overseas);
  return { point, heart: { type: 'MultiPolygon', coordinates: near.map(({ coordinates }) => coordinates) } };
}
