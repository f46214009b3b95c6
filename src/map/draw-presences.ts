// Countries with records -> an SVG for the page: land, and each country shaded by how many records name it.
// Shades are attributes, so that a script can change them under a policy without inline styles.

import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import { wide } from '../charts/chart.ts';
import { classColours, renderSvg, type SvgElement, svg } from '../charts/draw/svg.ts';
import { landShapes } from '../charts/map/atlas.ts';
import { levelOf } from '../explorer/mark-level.ts';
import { formatCount } from '../site/number.ts';
import type { Presence } from './presence.ts';

/** A country drawn smaller than this gets a dot. */
const smallestArea = 60;

const height = 330;

/** `title` names the picture for those who do not see it; the list on the page says what it shows. */
export function drawPresences(presences: readonly Presence[], title: string): string {
  const placed = presences.flatMap(({ place, ...rest }) => (place === null ? [] : [{ ...rest, place }]));
  const projection = worldProjection();
  const path = geoPath(projection).digits(1);
  const land = landShapes()
    .map((shape) => path(shape) ?? '')
    .join('');
  const marks = placed.map(({ actorId, name, place, records }): SvgElement => {
    const d = place.shape === null ? '' : (path(place.shape) ?? '');
    const [x, y] = projection([...place.point]) ?? [0, 0];
    const isSmall = place.shape === null || path.area(place.shape) < smallestArea;
    return svg('g', { 'data-mark': actorId, 'data-level': levelOf(records.length) }, [
      svg('title', {}, [`${name}: ${formatCount(records.length, 'record')}`]),
      ...(d === '' ? [] : [svg('path', { d })]),
      ...(isSmall ? [svg('circle', { cx: x, cy: y, r: 4 })] : []),
    ]);
  });
  const root = svg(
    'svg',
    {
      viewBox: `0 0 ${wide.width} ${height}`,
      class: 'presence-map',
      role: 'img',
      'aria-label': title,
    },
    [svg('path', { d: land, class: 'presence-land' }), ...marks],
  );
  return renderSvg(root, classColours);
}

/** The corners of the inhabited world; turned by 11 degrees no country but Antarctica is cut in two. */
const corners: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-169, 0],
    [190, 0],
    [-26, 83],
    [190, 66],
    [-70, -56],
    [178, -47],
  ],
};

const worldProjection = (): GeoProjection =>
  geoEqualEarth()
    .rotate([-11, 0])
    .fitSize([wide.width, height], corners)
    .clipExtent([
      [0, 0],
      [wide.width, height],
    ]);
