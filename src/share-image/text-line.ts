// Text as elements, one a line. Never wrapped by satori: where a text breaks was decided by `fitText`.

import { box, type Element, type Style } from './element.ts';
import { type Face, familyOf, weightOf } from './faces.ts';
import { type FittedText, lineHeightPx } from './fit-text.ts';

export const textLine = (text: string, face: Face, sizePx: number, style: Style = {}): Element =>
  box(
    {
      fontFamily: familyOf(face),
      fontWeight: weightOf(face),
      fontSize: sizePx,
      whiteSpace: 'pre',
      flexShrink: 0,
      ...style,
    },
    [text],
    text,
  );

interface Look {
  readonly color?: string;
  /** Colour of a raised 1 after the last word, which ties the text to its source. */
  readonly numeral?: string;
}

/** What the numeral takes, as a multiple of the size; a `tail` for `fitText`. */
export const numeralRoom = 0.45;

/** A fitted text, line under line. */
export function textLines(fit: FittedText, face: Face, leading: number, look: Look = {}): Element {
  const heightPx = lineHeightPx(fit.sizePx, leading);
  const style = {
    height: heightPx,
    lineHeight: `${heightPx}px`,
    ...(look.color && { color: look.color }),
  };
  const lines = fit.lines.map((text, i) =>
    box({ height: heightPx }, [
      textLine(text, face, fit.sizePx, style),
      ...(look.numeral && i === fit.lines.length - 1 ? [numeral(fit.sizePx, heightPx, look.numeral)] : []),
    ]),
  );
  return box({ flexDirection: 'column' }, lines);
}

function numeral(sizePx: number, lineHeight: number, color: string): Element {
  const smallPx = Math.round(sizePx * 0.48);
  return textLine('1', 'serif-bold', smallPx, {
    color,
    marginLeft: Math.round(sizePx * 0.08),
    marginTop: Math.round((lineHeight - sizePx * 1.12) / 2),
  });
}
