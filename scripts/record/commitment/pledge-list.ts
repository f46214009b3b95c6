// "Chad is to send 3,000 soldiers, Niger 750 and Benin 750", "Peru gave the most ($9 million), followed by Chad ($6 million)",
// "Greece has promised up to 700 troops; Turkey, 500; Romania, 400": a pledge goes on with other givers and their numbers.

import type { PatternCompiler } from '../pattern.ts';
import { actorsIn, matchesOf, mentionsIn, originalSpan, type Skeleton } from '../skeleton.ts';
import type { Pledge } from './pledge.ts';

type Lister = (
  skeleton: Skeleton,
  start: number,
  first: Pledge | null,
  giverOf: (actor: string) => string | null,
) => Pledge[];

/** A reader of what follows a pledge that ends at `start`; each entry must begin where the one before ends. */
export function pledgeLister(pattern: PatternCompiler): Lister {
  const entry = pattern(
    '(?:; ?|, | (?=and ))(?:and )?(?:followed by (?:the )?)?(?<giver>{A})(?:,? (?<amount>{N}|\\d+)| \\((?<inset>{N})\\))',
  );
  return (skeleton, start, first, giverOf) => {
    const found: Pledge[] = [];
    if (!first) return found;
    let position = start;
    for (const match of matchesOf(entry, skeleton)) {
      if (match.index < position) continue;
      const [giver] = actorsIn(skeleton, match.groups.giver ?? '');
      const actor = giver ? giverOf(giver.actor) : null;
      if (match.index > position || actor === null) return found;
      const [quantity = null] = mentionsIn(
        skeleton,
        match.groups.amount ?? match.groups.inset ?? '',
        'quantity',
      );
      position = match.index + match.text.length;
      const span = originalSpan(skeleton, match.index, position);
      found.push({ ...first, giver: actor, quantity, condition: null, span, rule: 'commitment/list' });
    }
    return found;
  };
}
