import sharp from 'sharp';
import { expect, it } from 'vitest';
import { encodePng } from '../../src/share-image/encode-png.ts';
import { indexPixels } from '../../src/share-image/index-pixels.ts';

/** So many colours, one after the other, in rows of 100; every third row is the one above again. */
function imageOf(colours: number, alpha = 255) {
  const [width, height] = [100, 30];
  const pixels = Buffer.alloc(4 * width * height);
  for (let at = 0; at < width * height; at++) {
    const y = Math.floor(at / width);
    const colour = ((y - (y % 3 === 2 ? 1 : 0)) * width + (at % width)) % colours;
    pixels.set([colour & 255, colour >> 8, 7, alpha], 4 * at);
  }
  return { width, height, pixels };
}

const pixelsIn = (png: Uint8Array) => sharp(png).ensureAlpha().raw().toBuffer();

it('indexPixels(image) names up to 256 opaque colours, and gives up on more or on see-through ones', () => {
  expect(indexPixels(imageOf(256))?.palette).toHaveLength(3 * 256);
  expect(indexPixels(imageOf(257))).toBeNull();
  expect(indexPixels(imageOf(2900))).toBeNull();
  expect(indexPixels(imageOf(3, 254))).toBeNull();
});

it.each([1, 3, 255, 256, 257, 2900])('encodePng(image) keeps every pixel of %i colours', async (colours) => {
  const image = imageOf(colours);
  expect((await pixelsIn(await encodePng(image))).equals(image.pixels)).toBe(true);
});
