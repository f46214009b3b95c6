import satori from 'satori';
import { describe, expect, it } from 'vitest';
import { box } from '../../src/share-image/element.ts';
import { loadFaces } from '../../src/share-image/faces.ts';
import { textLine } from '../../src/share-image/text-line.ts';

const { fonts, measure, has } = loadFaces();

async function drawnWidth(text: string, face: 'serif-bold' | 'sans'): Promise<number> {
  let widthPx = 0;
  await satori(box({ alignItems: 'flex-start' }, [textLine(text, face, 100)]), {
    width: 9000,
    height: 300,
    fonts,
    onNodeDetected: ({ key, width }) => {
      if (key === text) widthPx = width;
    },
  });
  return widthPx;
}

describe('measure(text, face)', () => {
  it.each([
    ['AVATAR To Wave, 142 of 193', 'serif-bold'],
    ['Қазақстан Республикасы / Ғарыш / Әуезов', 'serif-bold'],
    ['Erdoğan — “quote”… ¶ 12', 'sans'],
  ] as const)('is never less than what satori draws of %s, and at most 3 % more', async (text, face) => {
    const [measured, drawn] = [measure(text, face) * 100, await drawnWidth(text, face)];
    expect(measured).toBeGreaterThanOrEqual(drawn - 1);
    expect(measured).toBeLessThanOrEqual(drawn * 1.03);
  });
});

describe('has(sign)', () => {
  it.each([
    ['the Kazakh alphabet', 'ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЙйЪъЫыЩщ'],
    ['the Latin of Turkish, Polish and Vietnamese', 'ĞğİışŁłŻŹŐőắệữ'],
    ['Greek', 'ΑΩαωέ'],
    ['what the site itself writes', '¶“”‘’…–—·€$%№'],
  ])('knows every sign of %s', (_, signs) => {
    expect([...signs].filter((sign) => !has(sign))).toEqual([]);
  });

  it('knows no Chinese sign, which would be drawn as a box', () => {
    expect(has('漢')).toBe(false);
  });
});
