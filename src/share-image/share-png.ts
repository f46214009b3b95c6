// A card -> the bytes of its image, in the faces and colours of the site. The same card gives the same bytes.

import type { SiteConfig } from '../schema/config.ts';
import { drawCard } from './card.ts';
import type { Card } from './card-data.ts';
import { loadFaces } from './faces.ts';
import { cardColours } from './palette.ts';
import { printableCard } from './printable.ts';
import { renderPng } from './render.ts';

let faces: ReturnType<typeof loadFaces> | undefined;

export function sharePng(card: Card, { colours }: SiteConfig): Promise<Uint8Array<ArrayBuffer>> {
  faces ??= loadFaces();
  const ink = { colours: cardColours(colours.light), measure: faces.measure };
  return renderPng(drawCard(printableCard(card, faces.has), ink), faces.fonts);
}
