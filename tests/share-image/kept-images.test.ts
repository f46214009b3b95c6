import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config } from '../../sourcebook.config.ts';
import { type KeptImages, keptImages } from '../../src/share-image/kept-images.ts';
import { sharePng } from '../../src/share-image/share-png.ts';
import { hostileCards } from './hostile-cards.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'kept-images-'));
const png = (text: string) => new Uint8Array(Buffer.from(`${text}\0\0\0\0IEND----`, 'latin1'));

/** A store that counts how often it had to draw. */
function counted(store: KeptImages) {
  const drawn: string[] = [];
  const image = (key: string) =>
    store.image(key, async () => {
      drawn.push(key);
      return png(key);
    });
  return { drawn, image };
}

describe('keptImages(folder)', () => {
  it('draws one key once, also when it is asked for twice at the same time', async () => {
    const { drawn, image } = counted(keptImages(folder()));
    const [first, second] = await Promise.all([image('a'), image('a')]);
    expect(await image('a')).toEqual(first);
    expect(second).toEqual(first);
    expect(drawn).toEqual(['a']);
  });

  it('gives a later build what an earlier one drew', async () => {
    const place = folder();
    const before = counted(keptImages(place));
    const first = await before.image('a');
    const after = counted(keptImages(place));
    expect(await after.image('a')).toEqual(first);
    await after.image('b');
    expect(after.drawn).toEqual(['b']);
  });

  it('draws again what was cut short on the disk, and leaves no drafts', async () => {
    const place = folder();
    const { drawn, image } = counted(keptImages(place));
    await image('a');
    const [name = ''] = readdirSync(place);
    writeFileSync(join(place, name), readFileSync(join(place, name)).subarray(0, 5));
    expect(await image('a')).toEqual(png('a'));
    expect(drawn).toEqual(['a', 'a']);
    expect(readdirSync(place)).toEqual([name]);
  });
});

describe('sharePng(card, config, kept)', () => {
  it('asks for one key for one card, and for another when a word or a colour changes', async () => {
    const keys: string[] = [];
    const noted: KeptImages = {
      image: async (key) => {
        keys.push(key);
        return png('');
      },
    };
    const [card] = hostileCards.values();
    if (!card) throw new Error('no card');
    await sharePng(card, config, noted);
    await sharePng({ ...card }, config, noted);
    await sharePng({ ...card, note: 'Another note' }, config, noted);
    const red = {
      ...config,
      colours: { ...config.colours, light: { ...config.colours.light, ink: '#ff0000' } },
    };
    await sharePng(card, red, noted);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });
});
