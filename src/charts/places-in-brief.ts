// The MDX of a brief -> where its charts stand: beside the table or list they draw, or at the end when the brief has none.

import type { ChartKind } from './chart.ts';

/** Components of a brief that charts stand with; `end` is below the text. */
export const chartPlaces = ['KeyFigures', 'Positions', 'Timeline', 'end'] as const;
export type ChartPlace = (typeof chartPlaces)[number];

const placeOfKind = {
  figures: 'KeyFigures',
  vote: 'Positions',
  commitments: 'Positions',
  map: 'Positions',
  timeline: 'Timeline',
} as const satisfies Record<ChartKind, ChartPlace>;

/** 'vote', a brief with one `<Positions …>` -> 'Positions'; with none, or several, -> 'end' */
export function placeInBrief(kind: ChartKind, mdx: string): ChartPlace {
  const place = placeOfKind[kind];
  const count = mdx.split(new RegExp(`<${place}[\\s/>]`)).length - 1;
  return count === 1 ? place : 'end';
}
