import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/share-image/card-data.ts';
import { printable, printableCard } from '../../src/share-image/printable.ts';

const hasLatin = (sign: string) => /[\u0020-\u024f“”…]/u.test(sign);

describe('printable(text, has)', () => {
  it('takes out direction marks and signs without a glyph', () => {
    expect(printable('a\u202eb 🕊 c', hasLatin)).toBe('ab c');
  });

  it('makes control characters and line ends a space', () => {
    expect(printable('a\u0000b\r\n\tc', hasLatin)).toBe('a b c');
  });

  it('composes letters, so that an accent is not lost', () => {
    expect(printable('e\u0301', hasLatin)).toBe('é');
  });

  it('says that there was something when nothing can be drawn', () => {
    expect(printable('漢字', hasLatin)).toBe('…');
  });
});

describe('printableCard(card, has)', () => {
  it('cleans every text of a card and leaves numbers and null alone', () => {
    const card: Card = {
      kicker: ['Vo\u200bte'],
      badge: null,
      title: 'A\u0007B',
      body: { form: 'bars', bars: [{ label: 'In\u202e favour', count: 3 }], whole: null },
      note: '',
      site: 'S',
    };
    expect(printableCard(card, hasLatin)).toEqual({
      kicker: ['Vote'],
      badge: null,
      title: 'A B',
      body: { form: 'bars', bars: [{ label: 'In favour', count: 3 }], whole: null },
      note: '',
      site: 'S',
    });
  });
});
