// A chart -> the bytes of its PNG file, twice the size of the SVG file. Same chart, same bytes; one that an earlier build
// drew is not drawn again.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { SiteConfig } from '../../schema/config.ts';
import { encodePng } from '../../share-image/encode-png.ts';
import { inTurn } from '../../share-image/in-turn.ts';
import { type KeptImages, keptImages, type Png } from '../../share-image/kept-images.ts';
import type { Chart } from '../chart.ts';
import { chartFaces } from '../draw/faces.ts';
import type { SvgElement } from '../draw/svg.ts';
import { outlineText } from './outline-text.ts';
import { svgFile } from './svg-file.ts';

let outlines: ((element: SvgElement) => SvgElement) | undefined;

const ofProject = keptImages(join(process.cwd(), '.cache/charts'));
let tools: string | undefined;

export function pngFile(chart: Chart, config: SiteConfig, kept: KeptImages = ofProject): Promise<Png> {
  const { fonts, measure } = chartFaces();
  outlines ??= outlineText(fonts);
  tools ??= `${render}${encodePng}${versionOf('@resvg/resvg-js')}${versionOf('sharp')}`;
  const text = svgFile(chart, { config, pen: { measure, scope: 'chart' }, change: outlines });
  return kept.image(`${tools}\n${text}`, () => render(text));
}

/** Letters are outlines already, so that the picture depends on its SVG text and the renderer alone. */
const render = (text: string): Promise<Png> =>
  inTurn(async () =>
    encodePng(
      await renderAsync(text, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: 2 } }),
    ),
  );

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8')).version;
