// Six fills from firm to loose, told apart without colour: solid, crossed by paper, stripes, dots, outline, dashes.

import type { Paint, SvgAttributes, SvgElement } from './svg.ts';
import { svg } from './svg.ts';

export const fills = ['solid', 'barred', 'striped', 'dotted', 'outlined', 'dashed'] as const;
export type Fill = (typeof fills)[number];

/** What a shape is painted with; every fill keeps its outline, so that forced colours show it too. */
export function paintOf(fill: Fill, scope: string): SvgAttributes {
  const paint: Paint = fill === 'solid' ? 'accent' : isPattern(fill) ? `url(#${scope}-${fill})` : 'none';
  return {
    fill: paint,
    stroke: 'accent',
    'stroke-width': 1.25,
    ...(fill === 'dashed' && { 'stroke-dasharray': '3 2.5' }),
  };
}

/** The definitions that the fills of a drawing need, once each. */
export const patternDefs = (used: Iterable<Fill>, scope: string): readonly SvgElement[] => {
  const wanted = new Set(used);
  return fills.flatMap((fill) => (wanted.has(fill) && isPattern(fill) ? [pattern(fill, scope)] : []));
};

const isPattern = (fill: Fill): fill is keyof typeof drawings =>
  fill === 'barred' || fill === 'striped' || fill === 'dotted';

const drawings = {
  barred: [
    svg('rect', { width: 6, height: 6, fill: 'accent' }),
    svg('rect', { width: 1.4, height: 6, fill: 'paper' }),
  ],
  striped: [svg('rect', { x: 2, width: 2, height: 6, fill: 'accent' })],
  dotted: [
    svg('circle', { cx: 1.5, cy: 1.5, r: 0.9, fill: 'accent' }),
    svg('circle', { cx: 4.5, cy: 4.5, r: 0.9, fill: 'accent' }),
  ],
} as const satisfies Record<string, readonly SvgElement[]>;

function pattern(fill: keyof typeof drawings, scope: string): SvgElement {
  // Bars lean, stripes stand: the two must differ at a glance, in light and in dark.
  const turn = fill === 'barred' ? { patternTransform: 'rotate(45)' } : {};
  return svg(
    'pattern',
    { id: `${scope}-${fill}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', ...turn },
    drawings[fill],
  );
}
