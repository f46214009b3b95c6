// The mark of the site beside its name: the drawing of public/mark.svg in the colours of the card.

import { box, type Element } from './element.ts';
import type { Ink } from './ink.ts';
import { textLine } from './text-line.ts';

export const brandSizePx = 30;

export const drawBrand = (site: string, { colours }: Ink): Element =>
  box({ alignItems: 'center', gap: 12, height: 36 }, [
    drawMark(36, colours.ink, colours.accent),
    textLine(site, 'serif-bold', brandSizePx, { lineHeight: '36px' }),
  ]);

const drawMark = (sizePx: number, stroke: string, note: string): Element => {
  const path = (d: string, width: number) => ({
    type: 'path',
    key: null,
    props: { d, stroke, strokeWidth: width, fill: 'none', children: [] },
  });
  return {
    type: 'svg',
    key: null,
    props: {
      viewBox: '0 0 32 32',
      width: sizePx,
      height: sizePx,
      children: [
        path('M10 5H5v22h5M19 5h5', 2.4),
        path('M10 12h9M10 17h11M10 22h6', 2),
        { type: 'circle', key: null, props: { cx: 26, cy: 11, r: 3.2, fill: note, children: [] } },
      ],
    },
  };
};
