// What is known of a marked country once the map has a projection and a frame.

import type { MarkedCountry } from './map-model.ts';
import type { Point } from './place-labels.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface Mark extends Point {
  readonly country: MarkedCountry;
  /** A grid of points inside the country, as drawn: what labels leave free. */
  readonly ground: readonly Point[];
}
