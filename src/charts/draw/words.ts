// Text in a chart: lines that fit a width, as SVG. Widths are those of Noto Sans, which is wider than the site's face,
// so that a line never sticks out. A text element holds strings or tspans and nothing else.

import type { Face } from '../../share-image/faces.ts';
import { fitText, type Measure } from '../../share-image/fit-text.ts';
import { type Paint, type SvgElement, svg } from './svg.ts';

export interface TextStyle {
  readonly size: number;
  readonly fill?: Paint;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim in the colour of the paper, for text that lies on other shapes. */
  readonly rim?: boolean;
}

/** Distance from one baseline to the next. */
export const lineHeight = (size: number): number => Math.round(size * 1.3);

export const faceOf = (bold = false): Face => (bold ? 'sans-bold' : 'sans');

export const widthOf = (text: string, { size, bold }: TextStyle, measure: Measure): number =>
  measure(text, faceOf(bold)) * size;

/** As many lines as the text needs, at most `maxLines`; what is cut ends with an ellipsis. */
export function linesOf(
  text: string,
  width: number,
  { size, bold }: TextStyle,
  { measure, maxLines = 99 }: { readonly measure: Measure; readonly maxLines?: number },
): readonly string[] {
  const box = { face: faceOf(bold), widthPx: width, heightPx: 1e6, sizesPx: [size], leading: 1.3, maxLines };
  return text.trim() === '' ? [] : fitText(text, box, measure).lines;
}

/** One line; `y` is the baseline. */
export const words = (x: number, y: number, text: string, style: TextStyle): SvgElement =>
  svg('text', { x, y, ...textAttributes(style) }, [text]);

/** One line of differently weighted parts. */
export const phrase = (
  x: number,
  y: number,
  parts: readonly { readonly text: string; readonly bold?: boolean; readonly fill?: Paint }[],
  style: TextStyle,
): SvgElement =>
  svg(
    'text',
    { x, y, ...textAttributes(style) },
    parts.map(({ text, bold, fill }) =>
      svg('tspan', { ...(bold && { 'font-weight': 600 }), ...(fill && { fill }) }, [text]),
    ),
  );

/** Several lines, the first baseline at `y`. */
export const paragraph = (
  x: number,
  y: number,
  lines: readonly string[],
  style: TextStyle,
): readonly SvgElement[] =>
  lines.map((line, index) => words(x, y + index * lineHeight(style.size), line, style));

const textAttributes = ({ size, fill = 'ink', bold, anchor, rim }: TextStyle) => ({
  'font-size': size,
  fill,
  ...(bold && { 'font-weight': 600 }),
  ...(anchor && anchor !== 'start' && { 'text-anchor': anchor }),
  ...(rim && {
    stroke: 'paper' as const,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  }),
});
