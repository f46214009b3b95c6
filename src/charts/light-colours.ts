// The colours of a chart that leaves the site: opaque values worked out from the three a publisher sets.

import type { Palette } from '../schema/config.ts';
import { mix } from '../share-image/palette.ts';
import type { PaintColours, Token } from './draw/svg.ts';

/** The shares are those of charts.css. */
export function lightColours({ ink, paper, accent }: Palette): Readonly<Record<Token, string>> {
  return {
    ink,
    soft: mix(ink, paper, 0.76),
    rule: mix(ink, paper, 0.22),
    accent,
    tint: mix(accent, paper, 0.3),
    land: mix(ink, paper, 0.1),
    paper,
  };
}

/** For files: each colour as its value. */
export const valueColours =
  (colours: Readonly<Record<Token, string>>): PaintColours =>
  (paints) =>
    Object.fromEntries(
      Object.entries(paints).map(([key, token]) => [key, Reflect.get(colours, token) ?? token]),
    );
