// A bare number counts what its neighbour counts, or the people its verb is about. Rules in order; the first that fits is taken.

import { isOfForce } from './quantity/counts-force.ts';
import type { QuantityMention } from './sentence.ts';

interface Place {
  readonly value: number;
  /** Text between the quantity before and this one, and the quantity itself. */
  readonly previous: QuantityMention | null;
  readonly next: QuantityMention | undefined;
  /** The people that the last number of the same list counts. */
  readonly listed: QuantityMention | undefined;
  /** At most 60 characters on each side. */
  readonly before: string;
  /** More of what stands before. */
  readonly lead: string;
  readonly after: string;
  /** Text up to the next quantity. */
  readonly between: string;
}

type Unit = Pick<QuantityMention, 'unit' | 'dimension'>;

const people: Unit = { unit: 'people', dimension: 'people' };
const troops: Unit = { unit: 'troops', dimension: 'people' };
const reach = 60;
const farReach = 160;

const votes: Unit = { unit: 'votes', dimension: 'votes' };

const rules: readonly ((place: Place) => Unit | null)[] = [
  // "142 out of the 193 member states", "Fourteen of the council's 15 members"
  ({ next, between }) =>
    next && /^(?: out)? of (?:the |its |their |his |her )?(?:[^\s,;]{1,30} ){0,2}$/u.test(between)
      ? next
      : null,
  // "by 71 votes to 22 and 9 abstentions": the second number of a tally counts votes
  ({ previous, before }) => (previous?.unit === 'votes' && /\bvotes? to $/u.test(before) ? votes : null),
  // "by a vote of 81 in favour to 1 against (Fiji)", "60 votes in favor, 12 against and 30 abstentions"
  ({ previous, before, after }) =>
    /^ (?:in favou?r|against)\b/u.test(after) &&
    (previous?.unit === 'votes' || /\b(?:by|with) (?:a )?(?:recorded )?(?:votes? of )?$/u.test(before))
      ? votes
      : null,
  // "The vote was by 12 to 0", "approved by a vote of 12 to 0"
  ({ before, after }) =>
    /\bvotes? (?:was|of|were) (?:by )?$/u.test(before) && /^(?: to | ?[-–] ?)\d/u.test(after) ? votes : null,
  // "10 or 14 days", "between 3 and 5 million people"
  ({ next, between }) => (next && /^(?: ?(?:-|–|to|or|and) ?)$/u.test(between) ? next : null),
  // "1,150 Peruvian, 300 Chadian and 600 Fijian soldiers"
  ({ listed }) => listed ?? null,
  // "23 observers have died, 17 of them in accidents"
  ({ previous, after }) =>
    previous && /^ of (?:them|whom|which|these|those)\b/u.test(after) ? previous : null,
  // "four incidents in August, down from 19 in July"
  ({ previous, before, after }) =>
    previous &&
    previous.dimension !== 'share' &&
    // "by 107 to none with three abstentions in May, and another by 157 to 18 in June"
    previous.unit !== 'abstentions' &&
    previous.dimension !== 'money' &&
    // "has doubled in ten years, to 320,000"
    !(previous.dimension === 'time' && /, to $/u.test(before)) &&
    /\b(?:from|compared (?:with|to)|against|versus|another|a further|to) $/u.test(before) &&
    /^(?:[.,;]|$| (?:in|on|at|a|last|the|by|to|before|earlier|since)\b)/u.test(after)
      ? previous
      : null,
  // "700 troops; Turkey, 500", "Niger 750 and Benin 750", "Chad and Mali 65 apiece"
  ({ previous, after }) =>
    previous?.dimension === 'people' && /^(?:[.;,]| (?:apiece|each)\b| and \p{Lu})/u.test(after)
      ? previous
      : null,
  // "a total Danish force of 28,000", "boost its contingent by 700"
  (place) => (isOfForce(place) ? troops : null),
  // "New Zealand pledged $20 million, while Saudi Arabia promised 50 million and China 500,000"
  ({ previous, before, after, value }) =>
    previous?.dimension === 'money' &&
    value >= 1000 &&
    /(?:\b(?:gave|gives?|promised|promises|pledged|pledges|paid|offered|committed|donated|contributed|received|lent|added|earmarked|allocated)|\p{Lu}\p{Ll}+,?) $/u.test(
      before,
    ) &&
    /^(?:[.,;]|$| and\b)/u.test(after)
      ? previous
      : null,
  // "driven more than 20,000 from their homes", "killing at least 12."
  ({ before, after }) =>
    /\b(?:kill|wound|injur|displac|driv|drove|forc|arrest|detain|evacuat|rescu|depriv|uproot|le(?:ft|av)|abduct|captur|hospitali[sz])\p{L}{0,5}(?: (?:at least|more than|about|some|up to|nearly|around|over|as many as|another|an estimated))?(?: an?)? ?$/u.test(
      before,
    ) &&
    /^(?:[.,;]|$| (?:from|in|on|and|when|since|dead|missing|homeless|stranded|during|at|by)\b)/u.test(after)
      ? people
      : null,
  // "around 70,000 have fled", "nearly 26,000 displaced", "about 300 were wounded"
  ({ before, after }) =>
    /(?:^|[\s,;(])$/u.test(before) &&
    /^(?: (?:have|has|had|were|was|are|more|others|of them|also|already|now|been|since|reportedly)){0,5} (?:fled|crossed (?:into|over)|(?:driven|forced|herded|crowded|crammed|pushed) (?:from|out|into)|left homeless|returned home|displaced|wounded|injured|killed|arrested|detained|evacuated|homeless|missing|drowned|died|uprooted|stranded|dead|hurt|starving|need(?:ed)? (?:food|help|aid|shelter))\b/u.test(
      after,
    )
      ? people
      : null,
  // "Dead: 73", "Houses destroyed: about 9,300" in a list
  ({ before, after }) => (/^(?:\n|$| ?\(|[.,;](?:\n|$))/u.test(after) ? labelUnit(before) : null),
  // "the death toll has risen to 112", "the group puts the toll at over 1,190"
  ({ before }) =>
    /\b(?:death )?toll\b[^.;]{0,30} (?:to|at|of|is|was|reached|past|passed)(?: (?:at least|more than|about|some|nearly|around|over|almost))? ?$/u.test(
      before,
    )
      ? people
      : null,
  // "700,000 are trapped", "53,000 are living in 577 camps"
  ({ after }) =>
    /^ (?:are|were|remain|is|still being|being) (?:still |now |being )?(?:taken hostage|trapped|besieged|living in|sheltering|stranded|held)\b/u.test(
      after,
    )
      ? people
      : null,
  // "inflated the number of needy people by 1 million"
  ({ before }) =>
    /\bnumber of (?:\p{L}+ ){0,3}(?:people|persons|refugees|civilians|children)(?: \p{L}+){0,3} (?:by|to|at|from|of) $/u.test(
      before,
    )
      ? people
      : null,
  // "the number of soldiers approved for the force is just short of 9,000", "the greatest number of troops at 3,800"
  ({ lead, after }) =>
    /^(?:[.,;]|$| (?:while|and|with|by|in|this|next)\b)/u.test(after) ? numberedUnit(lead) : null,
];

const numbered =
  /\bnumber of (?:\p{L}+ ){0,2}?(?<unit>troops|soldiers|peacekeepers|personnel|officers|refugees|civilians|deaths|casualties|migrants)\b[^.;,]{0,70} (?:is|was|stands at|stood at|at|to|reached)(?: (?:\p{L}+ ){0,3})?$/u;

/** The noun behind "the number of", for a number that the same clause gives. */
function numberedUnit(lead: string): Unit | null {
  const unit = numbered.exec(lead)?.groups?.unit;
  return unit === undefined ? null : { unit, dimension: 'people' };
}

const labelled =
  /(?:^|\n)(?:[-–—•·▪*] )?(?<label>\p{Lu}[\p{L} ’'-]{2,50}): (?:(?:about|some|nearly|almost|around|over|more than|at least|up to|an estimated) )?$/u;
const victims =
  /^(?:dead|killed|missing|displaced|injured|wounded|homeless|evacuated|arrested|detained|hurt|fatalities|casualties)\b/iu;
/** Where the noun of a label ends: "Houses destroyed", "Children among the dead". */
const behindNoun =
  / (?:\p{Ll}+ed|among|in|of|on|at|for|still|lost|under|without|with|hit|burnt|cut)(?: .*)?$/u;

/** What the label of a number in a list says it counts. */
function labelUnit(before: string): Unit | null {
  const label = labelled.exec(before)?.groups?.label;
  if (label === undefined) return null;
  if (victims.test(label)) return people;
  const noun = label.replace(behindNoun, '').split(' ').at(-1)?.toLowerCase() ?? '';
  if (/^(?:children|people|women|men)$/.test(noun)) return { unit: noun, dimension: 'people' };
  return /[^s]s$/.test(noun) ? { unit: noun, dimension: null } : null;
}

/** Quantities of one sentence in order -> the same, with a unit wherever a rule finds one. */
export function shareUnits(quantities: readonly QuantityMention[], text: string): QuantityMention[] {
  if (quantities.every(({ unit }) => unit !== null)) return [...quantities];
  let previous: QuantityMention | null = null;
  const units = new Map<QuantityMention, Unit>();
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1];
    if (quantity.unit === null) {
      const place: Place = {
        value: quantity.value,
        previous,
        next: next && next.unit !== null ? next : undefined,
        listed: listedAfter(quantities, index, text),
        before: text.slice(Math.max(0, quantity.number.start - reach), quantity.number.start),
        lead: text.slice(Math.max(0, quantity.number.start - farReach), quantity.number.start),
        after: text.slice(quantity.end, quantity.end + reach),
        between: next && next.start - quantity.end < reach ? text.slice(quantity.end, next.start) : '',
      };
      const unit = rules.map((rule) => rule(place)).find((found) => found !== null);
      if (unit) units.set(quantity, unit);
    }
    const shared = { ...quantity, ...pick(units.get(quantity) ?? quantity) };
    if (shared.unit !== null) previous = shared;
  }
  return quantities.map((quantity) => ({ ...quantity, ...pick(units.get(quantity) ?? quantity) }));
}

/** Numbers of the longest list of nationalities. */
const longestList = 8;

/** Of "1,150 Peruvian, 300 Chadian and 600 Fijian soldiers" the last number, for each one before it. */
function listedAfter(
  quantities: readonly QuantityMention[],
  index: number,
  text: string,
): QuantityMention | undefined {
  for (let at = index; at < Math.min(index + longestList, quantities.length - 1); at++) {
    const [own, next] = [quantities[at], quantities[at + 1]];
    if (!own || !next || next.start - own.end > reach) return undefined;
    if (!nationality.test(text.slice(own.end, next.start))) return undefined;
    if (next.unit !== null) return next.dimension === 'people' ? next : undefined;
  }
  return undefined;
}

const nationality = /^ (?:\p{Lu}[\p{L}-]+ ?){1,2}(?:,|,? and) $/u;

const pick = ({ unit, dimension }: Unit): Unit => ({ unit, dimension });
