// A timeline model -> a row for each event: its date, its words, and beside them (on a narrow page below) its place on a
// cut axis; then what has no date. Too many events for words are drawn by `draw-swarm.ts`.

import type { Drawing, Layout, Pen } from '../chart.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { lineHeight, linesOf, paragraph } from '../draw/words.ts';
import { axisHeight, drawAxis, type Strip } from './draw-axis.ts';
import { drawMark, extentOf } from './draw-mark.ts';
import { drawUndated } from './draw-undated.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';
import type { PlacedItem, TimelineItem, TimelineModel } from './timeline-model.ts';

/** Room for '13 Oct 2025' on a wide page. */
const dateWidth = 92;

interface Place {
  readonly axis: TimeAxis;
  /** Left edge of the axis; the words end before it, or stand above it when it is 0. */
  readonly left: number;
  readonly layout: Layout;
  readonly pen: Pen;
}

interface Row {
  readonly shapes: readonly SvgElement[];
  /** Where its mark lies. */
  readonly strip: Strip;
  readonly bottom: number;
}

export function drawTimeline(model: TimelineModel, layout: Layout, pen: Pen): Drawing {
  const left = layout.name === 'wide' ? 352 : 0;
  const place: Place = { axis: timeAxis(model.placed, left, layout.width), left, layout, pen };
  const top = axisHeight(layout);
  const rows: SvgElement[] = [];
  const strips: Strip[] = [];
  let y = top;
  for (const item of [...model.placed, ...model.withoutYear]) {
    const row = drawRow(item, y, place);
    rows.push(...row.shapes);
    strips.push(row.strip);
    y = row.bottom;
  }
  const undated = drawUndated(model.undated.length, y, { left, layout });
  return {
    width: layout.width,
    height: undated.bottom,
    defs: [],
    shapes: [...drawAxis(place.axis, strips, { top, layout, pen }), ...rows, ...undated.shapes],
  };
}

const isPlaced = (item: TimelineItem): item is PlacedItem => 'first' in item;

function drawRow(item: TimelineItem, top: number, { axis, left, layout, pen }: Place): Row {
  const { text, width } = layout;
  const isBeside = left > 0;
  const step = lineHeight(text);
  const padding = 7;
  const date = item.precision === 'no_year' ? `${item.dateWords}, year not given` : item.dateWords;
  const bold = { size: text, bold: true };
  const dateLines = linesOf(date, isBeside ? dateWidth - 6 : width - 8, bold, pen);
  const wordsWidth = isBeside ? left - dateWidth - 16 : width - 8;
  const lines = linesOf(item.label, wordsWidth, { size: text }, { ...pen, maxLines: 3 });
  const first = top + padding + text - 2;

  const wordsTop = isBeside ? first : first + dateLines.length * step;
  const wordsBottom = wordsTop - text + 2 + lines.length * step;
  const middle = isBeside ? top + padding + step / 2 : wordsBottom + 3 + step / 2;
  const dateBottom = top + padding + dateLines.length * step;
  const bottom = isBeside ? Math.max(wordsBottom, dateBottom) + padding : wordsBottom + step + padding + 4;
  return {
    strip: isBeside ? { top, bottom } : { top: wordsBottom + 3, bottom: wordsBottom + 3 + step },
    shapes: [
      ...paragraph(0, first, dateLines, bold),
      ...paragraph(isBeside ? dateWidth : 0, wordsTop, lines, { size: text }),
      isPlaced(item)
        ? drawMark(item, extentOf(item, axis), middle)
        : // Any year: a dotted line over the whole axis.
          svg('path', {
            d: `M${left} ${middle}H${width}`,
            stroke: 'soft',
            'stroke-width': 1.5,
            'stroke-dasharray': '1.5 4',
            fill: 'none',
          }),
      svg('path', { d: `M0 ${bottom}H${width}`, stroke: 'rule', fill: 'none' }),
    ],
    bottom,
  };
}
