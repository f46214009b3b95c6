// Events without a date -> a row of their own below the axis, one open circle each: counted, but placed nowhere.

import { formatCount } from '../../site/number.ts';
import type { Layout } from '../chart.ts';
import { type SvgElement, svg } from '../draw/svg.ts';
import { lineHeight, words } from '../draw/words.ts';

export function drawUndated(
  count: number,
  top: number,
  {
    left,
    layout,
    label = 'No date given',
  }: { readonly left: number; readonly layout: Layout; readonly label?: string },
): { readonly shapes: readonly SvgElement[]; readonly bottom: number } {
  if (count === 0) return { shapes: [], bottom: top + 2 };
  const y = top + 12;
  const pitch = 13;
  const from = left > 0 ? left : 0;
  const circlesTop = left > 0 ? y : y + lineHeight(layout.text) + 2;
  const perLine = Math.floor((layout.width - from) / pitch);
  const shapes = [
    words(0, y + layout.text - 1, `${label}: ${formatCount(count, 'event')}`, {
      size: layout.text,
      bold: true,
    }),
    ...Array.from({ length: count }, (_, index) =>
      svg('circle', {
        cx: from + ((index % perLine) + 0.5) * pitch,
        cy: circlesTop + 8 + Math.floor(index / perLine) * pitch,
        r: 4.5,
        fill: 'none',
        stroke: 'soft',
      }),
    ),
  ];
  return { shapes, bottom: circlesTop + Math.ceil(count / perLine) * pitch + 6 };
}
