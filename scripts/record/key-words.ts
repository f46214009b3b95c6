// Words that tell one record from another; they make ids readable.

import { slug } from '../sentence/name-index.ts';

const stop = new Set(
  'the and for with from that this its their has have had was were are will would been into more than over about some around other under after before which said says when also only between including'.split(
    ' ',
  ),
);

/** `"Bilateral trade between Kazakhstan and Israel"` -> `bilateral, trade, between, kazakhstan, israel`. */
export const contentWords = (text: string): string[] =>
  slug(text)
    .split('-')
    .filter((word) => word.length > 3 && !stop.has(word) && !/^\d+$/.test(word));
