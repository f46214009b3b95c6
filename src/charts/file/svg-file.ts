// A chart -> the text of its SVG file, in light colours on paper.

import type { SiteConfig } from '../../schema/config.ts';
import type { Chart, Drawing, Pen } from '../chart.ts';
import { renderSvg, type SvgElement, svg } from '../draw/svg.ts';
import { lightColours, valueColours } from '../light-colours.ts';
import { sheetOf } from './sheet.ts';

export interface SvgFile {
  readonly text: string;
  /** What the text was written from. */
  readonly root: SvgElement;
  /** In units of the viewBox. */
  readonly width: number;
  readonly height: number;
}

export function svgFile(chart: Chart, config: SiteConfig, pen: Pen): SvgFile {
  const sheet = sheetOf(chart, config, pen);
  const root = svgRoot(sheet, chart);
  return { text: svgText(root, config), root, width: sheet.width, height: Math.ceil(sheet.height) };
}

export const svgText = (root: SvgElement, { colours }: SiteConfig): string =>
  `${renderSvg(root, valueColours(lightColours(colours.light)))}\n`;

function svgRoot({ width, height, defs, shapes }: Drawing, { title, alt }: Chart): SvgElement {
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': "'Source Sans 3', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
    },
    [
      svg('title', { id: 'title' }, [title]),
      svg('desc', { id: 'desc' }, [alt]),
      ...(defs.length > 0 ? [svg('defs', {}, defs)] : []),
      svg('rect', { width, height: Math.ceil(height), fill: 'paper' }),
      ...shapes,
    ],
  );
}
