// A timeline model with too many events for words -> marks only, in a row for each precision, packed so that none
// covers another; below, what has no year and what has no date.

import { formatNumber } from '../../site/number.ts';
import type { Drawing, Layout, Pen } from '../chart.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { lineHeight, phrase } from '../draw/words.ts';
import { axisHeight, drawAxis, type Strip } from './draw-axis.ts';
import { drawMark, type Extent, extentOf, markHeight } from './draw-mark.ts';
import { drawUndated } from './draw-undated.ts';
import { timeAxis } from './time-axis.ts';
import { type PlacedItem, precisions, type TimelineModel } from './timeline-model.ts';

const rowLabels = {
  day: 'to the day',
  month: 'to the month',
  year: 'to the year',
  longer: 'a longer time',
} as const;

export function drawSwarm(model: TimelineModel, layout: Layout, pen: Pen): Drawing {
  const isWide = layout.name === 'wide';
  const left = isWide ? 120 : 0;
  const axis = timeAxis(model.placed, left, layout.width);
  const top = axisHeight(layout);
  const shapes: SvgElement[] = [];
  const strips: Strip[] = [];
  let y = top;
  for (const precision of precisions) {
    const items = model.placed.filter((item) => item.precision === precision);
    if (items.length === 0 || precision === 'no_year' || precision === 'none') continue;
    const label = [{ text: formatNumber(items.length), bold: true }, { text: ` ${rowLabels[precision]}` }];
    shapes.push(phrase(0, y + 8 + layout.text - 2, label, { size: layout.text }));
    const marksTop = isWide ? y + 8 : y + 13 + lineHeight(layout.text);
    const extents = items.map((item) => ({ item, extent: extentOf(item, axis) }));
    const lanes = pack(extents);
    for (const [lane, members] of lanes.entries())
      for (const { item, extent } of members)
        shapes.push(drawMark(item, extent, marksTop + markHeight / 2 + lane * (markHeight + 2)));
    const height = Math.max(lanes.length * (markHeight + 2), isWide ? lineHeight(layout.text) : 0);
    y = marksTop + height + 8;
    strips.push({ top: isWide ? marksTop - 8 : marksTop - 4, bottom: isWide ? y : y - 4 });
    shapes.push(svg('path', { d: `M0 ${y}H${layout.width}`, stroke: 'rule', fill: 'none' }));
  }
  const bottom = y;
  const without = model.withoutYear.length;
  const noYear =
    without === 0
      ? { shapes: [], bottom }
      : drawUndated(without, bottom, { left: isWide ? 230 : 0, layout, label: 'Year not given' });
  const undated = drawUndated(model.undated.length, noYear.bottom, { left: isWide ? 230 : 0, layout });
  return {
    width: layout.width,
    height: undated.bottom,
    defs: [],
    shapes: [...drawAxis(axis, strips, { top, layout, pen }), ...shapes, ...noYear.shapes, ...undated.shapes],
  };
}

interface Placed {
  readonly item: PlacedItem;
  readonly extent: Extent;
}

/** Each mark goes into the first lane where it touches none. */
function pack(marks: readonly Placed[]): readonly (readonly Placed[])[] {
  const lanes: Placed[][] = [];
  for (const mark of marks) {
    const lane = lanes.find((members) => (members.at(-1)?.extent.right ?? 0) + 1 <= mark.extent.left);
    if (lane) lane.push(mark);
    else lanes.push([mark]);
  }
  return lanes;
}
