import { describe, expect, it } from 'vitest';
import { config } from '../../sourcebook.config.ts';
import type { KeptImages } from '../../src/share-image/kept-images.ts';
import { sharePng } from '../../src/share-image/share-png.ts';
import { hostileCards } from './hostile-cards.ts';

const [card] = hostileCards.values();
/** Draws every time. */
const unkept: KeptImages = { image: (_, draw) => draw() };

describe('sharePng(card, config)', () => {
  it('is a PNG of 1200 by 630 that every reader takes', async () => {
    const png = Buffer.from(await sharePng(card as NonNullable<typeof card>, config, unkept));
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
  });

  it('gives the same bytes for the same card, also when many are in the works', async () => {
    const cards = [...hostileCards.values()].slice(0, 5);
    const first = await Promise.all(cards.map((one) => sharePng(one, config, unkept)));
    const again = await Promise.all(cards.toReversed().map((one) => sharePng(one, config, unkept)));
    expect(again.toReversed()).toEqual(first);
  });
});
