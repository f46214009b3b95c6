// What every part of a card is drawn with, and the room it gets.

import type { Measure } from './fit-text.ts';
import type { CardColours } from './palette.ts';

export interface Ink {
  readonly colours: CardColours;
  readonly measure: Measure;
}

export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
}
