// An element tree -> PNG bytes, 1200 x 630. Same tree, same bytes; at most three images are in the works at once.

import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { cardSize } from './card.ts';
import type { Element } from './element.ts';
import { encodePng } from './encode-png.ts';
import type { FontFile } from './faces.ts';
import { inTurn } from './in-turn.ts';

export async function renderPng(card: Element, fonts: FontFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const draw = async () => {
    const svg = await drawSvg(card, fonts);
    return encodePng(await renderAsync(svg, { font: { loadSystemFonts: false } }));
  };
  return inTurn(draw);
}

/** The SVG of a card: text as outlines, so that no reader needs a font. */
export const drawSvg = (card: Element, fonts: FontFile[]): Promise<string> =>
  satori(card, {
    width: cardSize.widthPx,
    height: cardSize.heightPx,
    fonts,
  });
