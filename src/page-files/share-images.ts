// The share image of every page: /share/briefs/isf.png for /briefs/isf/.

import { config } from '../../sourcebook.config.ts';
import { editionCards } from '../editions/edition-cards.ts';
import { published } from '../editions/read-editions.ts';
import { allCards } from '../share-image/cards/all-cards.ts';
import { sharePng } from '../share-image/share-png.ts';
import { allBriefs } from '../site/briefs.ts';
import { dataset } from '../site/dataset.ts';
import { keyFiguresOf } from '../site/key-figures.ts';
import type { FileKind } from './page-file.ts';

export const shareImages: FileKind = {
  folder: 'share',
  list: async () => {
    const briefs = (await allBriefs()).map(({ id, data, body }) => ({
      id,
      ...data,
      keyNumber: keyFiguresOf(body ?? '')[0] ?? null,
    }));
    const cards = [...allCards(dataset(), briefs, config), ...editionCards(published(), config)];
    return cards.map(({ path, card }) => ({
      path: `share/${path}.png`,
      mediaType: 'image/png',
      content: () => sharePng(card, config),
    }));
  },
};
