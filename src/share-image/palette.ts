// The colours of a card, worked out from the three a publisher sets. Opaque, so that every reader shows the same.

import type { Palette } from '../schema/config.ts';

export interface CardColours extends Palette {
  /** Secondary text; keeps 4.5:1 on paper. */
  readonly muted: string;
  /** Hairlines and empty parts of bars. */
  readonly line: string;
  /** Filled parts of bars that are not the point. */
  readonly bar: string;
}

export const cardColours = ({ accent, paper, ink }: Palette): CardColours => ({
  accent,
  paper,
  ink,
  muted: mix(ink, paper, 0.7),
  line: mix(ink, paper, 0.22),
  bar: mix(ink, paper, 0.5),
});

/** `mix('#000000', '#ffffff', 0.25) -> '#bfbfbf'`: a quarter of the first. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
