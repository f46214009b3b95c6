import satori from 'satori';
import { describe, expect, it } from 'vitest';
import { config } from '../../sourcebook.config.ts';
import { cardSize, drawCard, safePx } from '../../src/share-image/card.ts';
import type { Card } from '../../src/share-image/card-data.ts';
import { textsOf } from '../../src/share-image/element.ts';
import { loadFaces } from '../../src/share-image/faces.ts';
import { cardColours } from '../../src/share-image/palette.ts';
import { hostileCards } from './hostile-cards.ts';

const { fonts, measure } = loadFaces();
const ink = { colours: cardColours(config.colours.light), measure };

const vote: Card = {
  kicker: ['Vote', 'Assembly'],
  badge: 'adopted',
  title: 'Harbour Plan',
  body: {
    form: 'bars',
    whole: 60,
    bars: [
      { label: 'In favour', count: 40 },
      { label: 'Against', count: null },
    ],
  },
  note: 'The Lakeside Post, 4 May 2031, ¶ 1',
  site: 'Sourcebook',
};

interface Leaf {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where satori puts each text of a card. */
async function leavesOf(card: Card): Promise<readonly Leaf[]> {
  const leaves: Leaf[] = [];
  await satori(drawCard(card, ink), {
    width: cardSize.widthPx,
    height: cardSize.heightPx,
    fonts,
    onNodeDetected: ({ key, left, top, width, height }) => {
      if (typeof key === 'string')
        leaves.push({ text: key, left, right: left + width, top, bottom: top + height });
    },
  });
  return leaves;
}

describe('drawCard(card, ink)', () => {
  it('says what the card says, the source last but for the name of the site', () => {
    expect(textsOf(drawCard(vote, ink))).toEqual([
      'VOTE',
      'Assembly',
      'ADOPTED',
      'Harbour Plan',
      '1',
      'In favour',
      '40',
      'Against',
      'not printed',
      '1',
      'The Lakeside Post, 4 May 2031, ¶ 1',
      'Sourcebook',
    ]);
  });

  it('puts words in quotation marks only when they are the speaker’s own', () => {
    const body = { form: 'quote', words: ['no', 'peace'], isCut: false, by: 'A' } as const;
    const textOf = (direct: boolean) =>
      textsOf(drawCard({ ...vote, title: null, body: { ...body, direct } }, ink)).join('|');
    expect(textOf(true)).toContain('“no peace”');
    expect(textOf(false)).not.toMatch(/[“”]/);
  });

  it('marks a statement of which only the first words are given', () => {
    const body = { form: 'quote', words: ['no', 'peace,'], isCut: true, direct: true, by: 'A' } as const;
    expect(textsOf(drawCard({ ...vote, title: null, body }, ink)).join('|')).toContain('“no peace…”');
  });

  it.each([...hostileCards])(
    'keeps every text of a card (%s) within the safe zone, none over another',
    async (_, card) => {
      const leaves = await leavesOf(card);
      expect(leaves.length).toBeGreaterThan(4);
      for (const { text, left, right, top, bottom } of leaves) {
        expect(left, text).toBeGreaterThanOrEqual(safePx - 1);
        expect(right, text).toBeLessThanOrEqual(cardSize.widthPx - safePx + 1);
        expect(top, text).toBeGreaterThanOrEqual(safePx - 12);
        expect(bottom, text).toBeLessThanOrEqual(cardSize.heightPx - safePx + 12);
      }
      const overlaps = leaves.flatMap((a, i) =>
        leaves
          .slice(i + 1)
          .filter((b) => overlap(a, b) > 6)
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(overlaps).toEqual([]);
    },
  );
});

/** By how many pixels two boxes share room, in the direction in which they share less; line boxes may touch. */
const overlap = (a: Leaf, b: Leaf): number =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
