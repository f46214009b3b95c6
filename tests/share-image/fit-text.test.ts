import { describe, expect, it } from 'vitest';
import { type Box, endEarly, fitText, splitWords } from '../../src/share-image/fit-text.ts';

/** Every sign is half as wide as it is high. */
const measure = (text: string, _?: unknown, before = 0) => before + [...text].length * 0.5;

const box: Box = { face: 'sans', widthPx: 200, heightPx: 100, sizesPx: [40, 20], leading: 1 };

describe('fitText(text, box, measure)', () => {
  it('takes the largest size at which the text fits', () => {
    expect(fitText('ten signs.', box, measure)).toEqual({
      lines: ['ten signs.'],
      sizePx: 40,
      heightPx: 40,
      shortened: false,
    });
  });

  it('shrinks a text that is too long before it shortens it', () => {
    const { sizePx, shortened, lines } = fitText('one two three four five six seven', box, measure);
    expect({ sizePx, shortened, words: lines.join(' ') }).toEqual({
      sizePx: 20,
      shortened: false,
      words: 'one two three four five six seven',
    });
  });

  it('evens out its lines instead of leaving one word alone', () => {
    const { lines } = fitText('aaaa bbbb cccc dddd eeee', { ...box, sizesPx: [20] }, measure);
    expect(lines).toEqual(['aaaa bbbb cccc', 'dddd eeee']);
  });

  it('ends a text that does not fit after a whole word, with an ellipsis', () => {
    const words = 'word '.repeat(60).trim();
    const { lines, shortened, heightPx } = fitText(words, box, measure);
    expect(shortened).toBe(true);
    expect(heightPx).toBeLessThanOrEqual(100);
    expect(lines.join(' ')).toMatch(/^(?:word )+word…$/);
  });

  it('closes the quotation mark of a quotation that it shortens', () => {
    const { lines } = fitText(`“${'word '.repeat(60).trim()}”`, { ...box, ending: '…”' }, measure);
    expect(lines.join(' ')).toMatch(/^“(?:word )+word…”$/);
  });

  it('breaks a word that is wider than the line and keeps all of it', () => {
    const { lines } = fitText('a'.repeat(50), box, measure);
    expect(lines.join('')).toBe('a'.repeat(50));
    expect(lines.every((line) => measure(line) * 20 <= 200)).toBe(true);
  });

  it('shortens one endless word too', () => {
    const { lines, shortened } = fitText('a'.repeat(5000), box, measure);
    expect(shortened).toBe(true);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/^a+…$/);
  });

  it('keeps room for what follows the last sign', () => {
    const withTail = fitText('ten signs.', { ...box, tail: 1 }, measure);
    expect(withTail.lines.at(-1)).not.toBe('ten signs.');
    expect(withTail.lines.join(' ')).toBe('ten signs.');
  });

  it('never breaks at a no-break space', () => {
    const { lines } = fitText(
      'aaaa\u00a0bbbb cccc\u00a0dddd eeee\u00a0ffff',
      { ...box, sizesPx: [20] },
      measure,
    );
    expect(lines.every((line) => !/^(?:bbbb|dddd|ffff)/.test(line))).toBe(true);
  });

  it('gives an empty text one empty line', () => {
    expect(fitText('', box, measure).lines).toEqual(['']);
  });
});

describe('endEarly(words, ending)', () => {
  it('drops the punctuation that would stand before the ellipsis', () => {
    expect(endEarly(['first,', 'second', '–'])).toBe('first, second…');
  });
});

describe('splitWords(text)', () => {
  it('splits at white space of any kind but the no-break spaces', () => {
    expect(splitWords(' a\tb\n c\u00a0d ')).toEqual(['a', 'b', 'c\u00a0d']);
  });
});
