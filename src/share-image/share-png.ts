// A card -> the bytes of its image, in the faces and colours of the site. The same card gives the same bytes; one that
// was drawn by an earlier build with the same fonts and libraries is not drawn again.

import { join } from 'node:path';
import type { SiteConfig } from '../schema/config.ts';
import { drawCard } from './card.ts';
import type { Card } from './card-data.ts';
import { drawApart } from './draw-apart.ts';
import { drawingTools } from './drawing-tools.ts';
import { loadFaces } from './faces.ts';
import { type KeptImages, keptImages, type Png } from './kept-images.ts';
import { cardColours } from './palette.ts';
import { printableCard } from './printable.ts';

let faces: ReturnType<typeof loadFaces> | undefined;
let tools: string | undefined;
const ofProject = keptImages(join(process.cwd(), '.cache/share-images'));

export function sharePng(card: Card, { colours }: SiteConfig, kept: KeptImages = ofProject): Promise<Png> {
  faces ??= loadFaces();
  tools ??= drawingTools(faces.fonts);
  const { measure, has } = faces;
  const tree = drawCard(printableCard(card, has), { colours: cardColours(colours.light), measure });
  return kept.image(`${tools} ${JSON.stringify(tree)}`, () => drawApart({ form: 'card', tree }));
}
