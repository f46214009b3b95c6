// A bare number counts what its neighbour counts.

import type { QuantityMention } from './sentence.ts';

/** "Greece has promised 700 troops; Turkey, 500", "142 out of the 193 member states": the number without a noun takes the unit. */
export function shareUnits(quantities: readonly QuantityMention[], text: string): QuantityMention[] {
  let last: QuantityMention | null = null;
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    if (
      quantity.unit === null &&
      next &&
      /^(?: out)? of (?:the )?(?:[^\s,;]+ )?$/u.test(text.slice(quantity.end, next.start))
    )
      return { ...quantity, unit: next.unit, dimension: next.dimension };
    const isListed =
      quantity.unit === null &&
      last?.dimension === 'people' &&
      /^[.;,]/.test(text.slice(quantity.end, quantity.end + 1));
    const shared: QuantityMention =
      isListed && last ? { ...quantity, unit: last.unit, dimension: last.dimension } : quantity;
    last = shared.unit === null ? last : shared;
    return shared;
  });
}
