// A chart -> the bytes of its PNG file, twice the size of the SVG file. Same chart, same bytes.

import { renderAsync } from '@resvg/resvg-js';
import type { SiteConfig } from '../../schema/config.ts';
import type { Chart } from '../chart.ts';
import { chartFaces } from '../draw/faces.ts';
import type { SvgElement } from '../draw/svg.ts';
import { outlineText } from './outline-text.ts';
import { svgFile } from './svg-file.ts';

let outlines: ((element: SvgElement) => SvgElement) | undefined;

export async function pngFile(chart: Chart, config: SiteConfig): Promise<Uint8Array<ArrayBuffer>> {
  const { fonts, measure } = chartFaces();
  outlines ??= outlineText(fonts);
  const text = svgFile(chart, { config, pen: { measure, scope: 'chart' }, change: outlines });
  const image = await renderAsync(text, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: 2 },
  });
  return new Uint8Array(image.asPng());
}
