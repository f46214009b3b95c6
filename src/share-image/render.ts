// An element tree -> PNG bytes, 1200 x 630. Same tree, same bytes; at most three images are in the works at once.

import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { cardSize } from './card.ts';
import type { Element } from './element.ts';
import type { FontFile } from './faces.ts';

/** More than this costs memory and saves no time on two cores. */
const atOnce = 3;
let running = 0;
const waiting: (() => void)[] = [];

export async function renderPng(card: Element, fonts: FontFile[]): Promise<Uint8Array<ArrayBuffer>> {
  await enter();
  try {
    const svg = await drawSvg(card, fonts);
    const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
    return new Uint8Array(image.asPng());
  } finally {
    leave();
  }
}

/** The SVG of a card: text as outlines, so that no reader needs a font. */
export const drawSvg = (card: Element, fonts: FontFile[]): Promise<string> =>
  satori(card, {
    width: cardSize.widthPx,
    height: cardSize.heightPx,
    fonts,
  });

async function enter(): Promise<void> {
  if (running < atOnce) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

/** Hands its place to the next in line, or gives it up. */
function leave(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}
