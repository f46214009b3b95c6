// A chart -> the bytes of its PNG file, twice the size of the SVG file, or its size where that is very long. Same chart,
// same bytes; one that an earlier build drew is not drawn again.

import { join } from 'node:path';
import type { SiteConfig } from '../../schema/config.ts';
import { drawApart } from '../../share-image/draw-apart.ts';
import { drawingTools } from '../../share-image/drawing-tools.ts';
import { type KeptImages, keptImages, type Png } from '../../share-image/kept-images.ts';
import type { Chart } from '../chart.ts';
import { chartFaces } from '../draw/faces.ts';
import type { SvgElement } from '../draw/svg.ts';
import { outlineText } from './outline-text.ts';
import { svgFile, svgText } from './svg-file.ts';

let outlines: ((element: SvgElement) => SvgElement) | undefined;

const ofProject = keptImages(join(process.cwd(), '.cache/charts'));
let tools: string | undefined;

/** A long map of all countries, twice its size, has more pixels than some readers open, and takes half a gigabyte to draw. */
const mostPixels = 8_000_000;

export function pngFile(chart: Chart, config: SiteConfig, kept: KeptImages = ofProject): Promise<Png> {
  const { fonts, measure } = chartFaces();
  tools ??= drawingTools(fonts);
  const { text, root, width, height } = svgFile(chart, config, { measure, scope: 'chart' });
  const zoom = 2 * width * (2 * height) > mostPixels ? 1 : 2;
  return kept.image(`${tools} ${zoom}\n${text}`, () => {
    outlines ??= outlineText(fonts);
    // So that the picture depends on the renderer alone, not on the fonts of the machine.
    return drawApart({ form: 'svg', text: svgText(outlines(root), config), zoom });
  });
}
