// A placed item -> its mark: a dot for a day, an open bar as long as the time it may have happened in, dashed where it
// is only planned or proposed.

import { type SvgElement, svg } from '../draw/svg.ts';
import type { TimeAxis } from './time-axis.ts';
import type { PlacedItem } from './timeline-model.ts';

export const markHeight = 9;

export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Where the mark lies on the axis. */
export function extentOf({ first, last, precision }: PlacedItem, { x }: TimeAxis): Extent {
  if (precision !== 'day') return { left: x(first), right: Math.max(x(last + 1), x(first) + 4) };
  const middle = (x(first) + x(first + 1)) / 2;
  return { left: middle - markHeight / 2, right: middle + markHeight / 2 };
}

/** `y` is the middle of the mark. */
export function drawMark(item: PlacedItem, { left, right }: Extent, y: number): SvgElement {
  const open = item.isOpen ? ({ fill: 'paper', 'stroke-dasharray': '2.5 2' } as const) : null;
  const line = { stroke: 'accent', 'stroke-width': 1.25 } as const;
  if (item.precision === 'day')
    return svg('circle', {
      cx: (left + right) / 2,
      cy: y,
      r: markHeight / 2,
      fill: 'accent',
      ...line,
      ...open,
    });
  const [width, height] = [right - left, markHeight];
  return svg('rect', { x: left, y: y - height / 2, width, height, rx: 2, fill: 'tint', ...line, ...open });
}
