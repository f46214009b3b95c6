// An element tree -> the SVG of a card, 1200 x 630. Same tree, same text.

import satori from 'satori';
import { cardSize } from './card.ts';
import type { Element } from './element.ts';
import type { FontFile } from './faces.ts';

/** Text as outlines, so that no reader needs a font. */
export const drawSvg = (card: Element, fonts: FontFile[]): Promise<string> =>
  satori(card, {
    width: cardSize.widthPx,
    height: cardSize.heightPx,
    fonts,
  });
