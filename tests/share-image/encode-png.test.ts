import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { encodePng } from '../../src/share-image/encode-png.ts';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"><rect width="64" height="32" fill="#fbfaf7"/>
<circle cx="20" cy="15" r="9.5" fill="#0b5c5e"/><path d="M40 4l17 23" stroke="#1c2326" stroke-width="3"/></svg>`;

const pixelsIn = (png: Uint8Array) => sharp(png).ensureAlpha().raw().toBuffer();

it('encodePng(pixels) keeps every pixel that the renderer drew', async () => {
  const image = await renderAsync(drawing);
  const png = await encodePng(image);
  expect(await pixelsIn(png)).toEqual(await pixelsIn(image.asPng()));
});
