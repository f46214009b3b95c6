// A drawing -> PNG bytes; the same drawing gives the same bytes. Runs in a process of its own (draw-apart.ts): pixels lie
// outside the memory that JavaScript clears, and here little else is in it.

import { renderAsync } from '@resvg/resvg-js';
import type { Element } from './element.ts';
import { encodePng } from './encode-png.ts';
import { loadFaces } from './faces.ts';
import type { Png } from './kept-images.ts';
import { drawSvg } from './render.ts';

export type Drawing =
  | { readonly form: 'card'; readonly tree: Element }
  /** Letters are outlines already, so that the picture depends on the text and the renderer alone. */
  | { readonly form: 'svg'; readonly text: string; readonly zoom: number };

let faces: ReturnType<typeof loadFaces> | undefined;

/** Pixels drawn since memory was cleared, and how many may be: three cards, or one chart. */
let pixels = 0;
const manyPixels = 2_000_000;

export async function drawImage(drawing: Drawing): Promise<Png> {
  const png = await draw(drawing);
  // They wait for JavaScript to look; a look at what is young takes a millisecond.
  if (pixels > manyPixels) {
    globalThis.gc?.({ type: 'minor' });
    pixels = 0;
  }
  return png;
}

/** Says that the process is there. */
export const answer = (): true => true;

async function draw(drawing: Drawing): Promise<Png> {
  faces ??= loadFaces();
  const svg = drawing.form === 'card' ? await drawSvg(drawing.tree, faces.fonts) : drawing.text;
  const zoom = drawing.form === 'card' ? 1 : drawing.zoom;
  const font = { loadSystemFonts: false };
  const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
  pixels += image.width * image.height;
  return encodePng(image);
}
