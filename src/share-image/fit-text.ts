// Text, a face and a box -> lines and a size that fit the box.
// Shrinks first; what still does not fit ends with an ellipsis after a whole word. Never clips, never draws.

import type { Face } from './faces.ts';

/** Width at size 1; `before` is that of what stands to the left. */
export type Measure = (text: string, face: Face, before?: number) => number;

export interface Box {
  readonly face: Face;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Allowed sizes, largest first. */
  readonly sizesPx: readonly number[];
  /** Line height as a multiple of the size. */
  readonly leading: number;
  readonly maxLines?: number;
  /** Room kept free after the last sign, as a multiple of the size: for a note numeral. */
  readonly tail?: number;
  /** What closes a shortened text; a quotation closes its mark too. */
  readonly ending?: string;
}

export interface FittedText {
  readonly lines: readonly string[];
  readonly sizePx: number;
  readonly heightPx: number;
  readonly shortened: boolean;
}

export function fitText(text: string, box: Box, measure: Measure): FittedText {
  for (const sizePx of box.sizesPx) {
    const lines = balance(text, sizePx, box, measure);
    if (lines.length <= linesThatFit(sizePx, box)) return fitted(lines, sizePx, box, false);
  }
  const sizePx = box.sizesPx.at(-1) ?? 16;
  return fitted(shorten(text, sizePx, box, measure), sizePx, box, true);
}

const fitted = (lines: readonly string[], sizePx: number, box: Box, shortened: boolean): FittedText => ({
  lines,
  sizePx,
  heightPx: lines.length * lineHeightPx(sizePx, box.leading),
  shortened,
});

/** Whole pixels, as satori rounds them. */
export const lineHeightPx = (sizePx: number, leading: number): number => Math.round(sizePx * leading);

const linesThatFit = (sizePx: number, { heightPx, leading, maxLines = 99 }: Box) =>
  Math.max(1, Math.min(maxLines, Math.floor(heightPx / lineHeightPx(sizePx, leading))));

/** Wraps to as few lines as possible, then evens them out. */
function balance(text: string, sizePx: number, box: Box, measure: Measure): readonly string[] {
  const words = wordsOf(text, box, measure);
  const wrapTo = (widthPx: number) => wrap(words, sizePx, { ...box, widthPx }, measure);
  const greedy = wrapTo(box.widthPx);
  if (greedy.length === 1) return greedy;
  let [low, high] = [box.widthPx / 2, box.widthPx];
  while (high - low > 8) {
    const middle = (low + high) / 2;
    if (wrapTo(middle).length > greedy.length) low = middle;
    else high = middle;
  }
  return wrapTo(high);
}

interface Word {
  readonly text: string;
  readonly width: number;
}

/** Measured once: a text is wrapped many times until its lines are even. */
const wordsOf = (text: string, { face }: Box, measure: Measure): readonly Word[] =>
  splitWords(text).map((word) => ({ text: word, width: measure(word, face) }));

function wrap(words: readonly Word[], sizePx: number, box: Box, measure: Measure): readonly string[] {
  const fits = (width: number) => width * sizePx <= box.widthPx;
  const measured = (text: string): Word => ({ text, width: measure(text, box.face) });
  const lines: string[] = [];
  let line: Word = { text: '', width: 0 };
  for (const word of words) {
    const pieces = fits(word.width)
      ? [word]
      : breakWord(word.text, (piece) => fits(measure(piece, box.face))).map(measured);
    for (const piece of pieces) {
      const width = line.text === '' ? piece.width : measure(` ${piece.text}`, box.face, line.width);
      if (fits(width)) line = { text: line.text === '' ? piece.text : `${line.text} ${piece.text}`, width };
      else {
        lines.push(line.text);
        line = piece;
      }
    }
  }
  const tailPx = (box.tail ?? 0) * sizePx;
  if (tailPx === 0 || line.width * sizePx + tailPx <= box.widthPx) return [...lines, line.text];
  // The numeral that follows would stick out: it takes the last word with it to a line of its own.
  const cut = line.text.lastIndexOf(' ');
  if (cut > 0) return [...lines, line.text.slice(0, cut), line.text.slice(cut + 1)];
  const signs = [...line.text];
  return [...lines, signs.slice(0, -3).join(''), signs.slice(-3).join('')];
}

/** A word wider than the line, such as an address, is broken where it must. */
function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    if (piece !== '' && !fits(piece + segment)) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

function shorten(text: string, sizePx: number, box: Box, measure: Measure): readonly string[] {
  const count = linesThatFit(sizePx, box);
  const words = splitWords(text);
  for (let kept = words.length - 1; kept > 0; kept--) {
    const short = endEarly(words.slice(0, kept), box.ending);
    const lines = wrap(wordsOf(short, box, measure), sizePx, box, measure);
    if (lines.length <= count) return lines;
  }
  // One endless word: as many of its signs as fit.
  const lines = wrap(wordsOf(text, box, measure), sizePx, box, measure).slice(0, count);
  const signs = [...(lines.at(-1) ?? '')];
  const closed = () => endEarly([signs.join('')], box.ending);
  while (signs.length > 1 && (measure(closed(), box.face) + (box.tail ?? 0)) * sizePx > box.widthPx)
    signs.pop();
  return [...lines.slice(0, -1), closed()];
}

/** The first words of a text, marked as cut. */
export const endEarly = (words: readonly string[], ending = '…'): string =>
  words.join(' ').replace(/[\s,;:.–—-]+$/u, '') + ending;

/** Splits at spaces that may break; a no-break space holds its words together. */
export const splitWords = (text: string): readonly string[] =>
  text.split(/[^\S\u00a0\u202f]+/u).filter((word) => word !== '');
