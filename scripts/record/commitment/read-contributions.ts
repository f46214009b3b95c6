// What is given, by the words for it: "a field hospital with 30 doctors" is medical, 30 of it; "training the police" trains police.

import type { QuantityMention } from '../../sentence/sentence.ts';
import type { Contribution, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { allMatches } from '../all-matches.ts';
import { mentionsIn, type Skeleton } from '../skeleton.ts';

export interface Item {
  readonly contribution: Contribution;
  readonly quantity: QuantityMention | null;
  /** Where in the words it stands. */
  readonly index: number;
}

export interface ContributionReader {
  /**
   * The items of a stretch of skeleton, one for each contribution, in order. What a bare number counts may stand in the
   * sentence before: "a group of 25 monitors. Austria agreed to send five".
   */
  readonly itemsIn: (words: string, skeleton: Skeleton, before: Skeleton | null) => Item[];
}

/** A reader for one vocabulary; the longest noun wins: "military engineers" are troops, "engineers" are not. */
export function contributionReader({ contributions }: Vocabulary): ContributionReader {
  const kinds = new Map(
    contributions.flatMap(({ word, plural, contribution }) =>
      [word, plural].map((noun) => [noun.toLowerCase(), contribution] as const),
    ),
  );
  const nouns = [...kinds.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${nouns})(?![\\p{L}-])`, 'giu');

  const itemsIn = (words: string, skeleton: Skeleton, before: Skeleton | null): Item[] => {
    const training = trainingOf(words);
    const quantities = mentionsIn(skeleton, words, 'quantity');
    // "willing to fund helicopters" gives money.
    if (paysFor.test(words)) {
      const quantity = quantities.find(({ dimension }) => dimension === 'money') ?? null;
      return [{ contribution: 'funding', quantity, index: 0 }];
    }
    if (training !== null) {
      const quantity = quantities.find(({ dimension }) => dimension === 'people') ?? null;
      return [{ contribution: training.contribution, quantity, index: training.index }];
    }
    const counted = numbered(words, skeleton, before);
    const items = [...counted, ...named(words).filter((item) => !holdsOther(item, counted, words))];
    const unsaid = items.length === 0 && vague.test(words) ? elidedUnit(skeleton, endOf(skeleton)) : null;
    if (unsaid) {
      const contribution = kinds.get(unsaid.unit?.toLowerCase() ?? '') ?? peopleGiven(unsaid);
      return [{ contribution, quantity: null, index: 0 }];
    }
    const hosted = items.length === 0 && hostsTalks.test(words);
    if (hosted) return [{ contribution: 'mediation', quantity: null, index: 0 }];
    return firstOfEach(
      items.filter((item, _, all) => !isSupport(item, all)).toSorted((a, b) => a.index - b.index),
    );
  };

  /** Items with a number: the noun is part of the quantity, or money. */
  const numbered = (words: string, skeleton: Skeleton, before: Skeleton | null): Item[] =>
    allMatches(quantityTag, words).flatMap((match): Item[] => {
      const [printed] = mentionsIn(skeleton, match[0], 'quantity');
      if (!printed) return [];
      const isBare = printed.unit === null;
      const elided = isBare
        ? (elidedUnit(skeleton, printed) ??
          (before && elidedUnit(before, { ...printed, start: before.sentence.end })))
        : null;
      const quantity = elided === null ? printed : { ...printed, ...elided };
      const isChange = changes.test(words.slice(0, match.index));
      if ((isGoal(words, match.index) && !isChange) || aside.has(quantity.dimension ?? '')) return [];
      if (harmed.test(words.slice(0, match.index))) return [];
      if (quantity.dimension === 'money') return [{ contribution: 'funding', quantity, index: match.index }];
      const { sentence } = skeleton;
      const counted = sentence.text.slice(quantity.start - sentence.start, quantity.end - sentence.start);
      const noun = allMatches(pattern, counted).at(-1)?.[0] ?? quantity.unit ?? '';
      // "supplies worth 2 million": no soldiers.
      if (isBare && wordsIn(words.slice(0, match.index)) > mostBeforeBare) return [];
      const own = kinds.get(noun.toLowerCase()) ?? null;
      // "a contingent of 80 police officers" is police, "a field hospital of 80 soldiers" no troops.
      const isTelling = own !== null && own !== 'troops' && own !== 'other';
      const contribution =
        (isTelling ? own : unitBefore(words.slice(0, match.index))) ??
        own ??
        (isPeople(quantity) && quantity.value < mostPeople ? peopleGiven(quantity) : null);
      return contribution === null
        ? []
        : [{ contribution: asGiven(contribution, noun, words), quantity, index: match.index }];
    });

  /** "a formed police unit of 140 officers": what the unit gives, its officers do. */
  const unitBefore = (words: string): Contribution | null => {
    const lead = /^(?<told>.*) of (?:up to |about |some |around )?$/su.exec(words)?.groups?.told;
    if (lead === undefined) return null;
    const last = allMatches(pattern, lead).at(-1);
    const isUnit = last !== undefined && last.index + last[0].length === lead.length;
    return isUnit && /(?:unit|team|contingent|company|battalion|group)$/iu.test(last[0])
      ? (kinds.get(last[0].toLowerCase()) ?? null)
      : null;
  };

  /** Items without a number of their own. */
  const named = (words: string): Item[] =>
    allMatches(pattern, words).flatMap((match): Item[] => {
      const contribution = kinds.get(match[0].toLowerCase());
      // "to grant fishing rights"
      if (/^grants?$/iu.test(match[0]) && doing.test(words.slice(0, match.index))) return [];
      // "to help the police" gives none of them.
      if (isHelped.test(words.slice(0, match.index))) return [];
      if (/^police$/iu.test(match[0]) && !sentOut.test(words.slice(0, match.index))) return [];
      const isSum = /⟦N\d+⟧ (?:in|of|worth of) (?:[\p{L}-]+ ){0,3}$/u.test(words.slice(0, match.index));
      return contribution === undefined || isSum || isGoal(words, match.index)
        ? []
        : [{ contribution: asGiven(contribution, match[0], words), quantity: null, index: match.index }];
    });

  return { itemsIn };
}

/** "a contingent of 80 police officers": the contingent is what the number counts, and nothing beside it. */
const holdsOther = ({ index, contribution }: Item, counted: readonly Item[], words: string): boolean =>
  contribution === 'troops' &&
  counted.some(
    (other) =>
      other.contribution !== contribution &&
      other.index > index &&
      /^[\p{L} -]{3,30} of (?:up to |about |some |around |at least )?$/u.test(
        words.slice(index, other.index),
      ) &&
      !/ of [^⟦]* of /u.test(words.slice(index, other.index)),
  );

/** "offered to host the talks": good offices; a summit is an event. */
const hostsTalks =
  /^ ?(?:to )?(?:also )?host (?:[\p{L}-]+ ){0,4}?(?:talks|negotiations|dialogue|parties|sides|them|mediation)\b/u;

/** "Chad is sending 500 soldiers; Peru has pledged several hundred": of the people counted before. */
const vague = /^ ?(?:several|a few|some|many) (?:hundred|thousand|dozen)s?(?: more)?$/u;
const endOf = ({ sentence }: Skeleton) => ({ start: sentence.end, value: 1 });

/** "will donate two patrol boats": without those who sail them. */
const isGift = /^ ?(?:to )?(?:also )?(?:donate|give|gift|sell|hand over|transfer|deliver)\b/u;
const isCraft =
  /(?:boats?|vessels?|ships?|frigates?|corvettes?|destroyers?|helicopters?|submarines?|minehunters?|tanks?)$/iu;
const asGiven = (contribution: Contribution, noun: string, words: string): Contribution =>
  contribution === 'troops' && isCraft.test(noun) && isGift.test(words) ? 'other' : contribution;

/** The people that a sentence counts last, or last before a place: "will send 24 observers, while Peru and Chad agreed to provide 12". */
function elidedUnit(
  { sentence }: Skeleton,
  { start, value }: Pick<QuantityMention, 'start' | 'value'>,
): Pick<QuantityMention, 'unit' | 'dimension'> | null {
  const last = sentence.mentions.findLast(
    (mention) => mention.kind === 'quantity' && mention.start < start && mention.unit !== null,
  );
  // "France promised 100 million euros. Germany pledged 96 million."
  const wanted = value >= mostPeople ? 'money' : 'people';
  return last?.kind === 'quantity' && last.dimension === wanted
    ? { unit: last.unit, dimension: last.dimension }
    : null;
}

/** "boost its contingent to 1,250": what it comes to, not what for. */
const changes =
  /\b(?:boost|increase|raise|augment|expand|reinforce|strengthen)(?:ing|d)? (?:its|their|the) (?:[\p{L}-]+ ){0,3}(?:in ⟦A\d+⟧ )?(?:from ⟦N\d+⟧ )?to $/u;

/** Words between a promise and a number that says nothing of what it counts: "to send another 350". */
const mostBeforeBare = 3;

/** "China 500,000": no state gives so many people; what it gives is not said. */
const mostPeople = 100_000;

const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;

/** "promised more troops after a raid killed 19 people": nobody gives the dead. */
const harmed = /\b(?:kill|wound|injur|displac|abduct|captur)(?:ed|ing|e?s)?(?: [\p{L}-]+){0,3} $/u;

const quantityTag = /⟦N\d+⟧/gu;
const aside = new Set(['time', 'share', 'states', 'length', 'area']);
const isPeople = ({ unit, dimension }: QuantityMention) => unit === null || dimension === 'people';
/** "was sending 350": soldiers, where nothing else is said. */
const peopleGiven = ({ unit }: Pick<QuantityMention, 'unit'>): Contribution =>
  unit === null || /^(?:people|personnel|men|members|troops)$/.test(unit) ? 'troops' : 'other';

/** "agreed to train 500 police", "help with training": what is given is training, not those who are trained. */
function trainingOf(words: string): { readonly contribution: Contribution; readonly index: number } | null {
  const match = /^(?:[^.;⟦]{0,30}?)\b(?<verb>train|training)\b(?! (?:mission|cent|team|aircraft))/u.exec(
    words,
  );
  if (!match) return null;
  const isNoun = match.groups?.verb === 'training';
  const rest = words.slice(match.index + match[0].length);
  const isPolice =
    /^[^.;]{0,40}\bpolice\b|^[^.;]{0,40}⟦N\d+⟧ police/u.test(rest) || /police[- ]train/u.test(match[0]);
  // "contribute troops, training and equipment" lists it among others.
  if (isNoun && /^(?: and|,|\.|$)/u.test(rest) && /,|\band\b/u.test(match[0])) return null;
  return { contribution: isPolice ? 'police_training' : 'training_support', index: match.index };
}

/** "shelters" in "2.5 million euros for shelters" are what the money is for; "to Mongolian students" are who receives. */
function isGoal(words: string, index: number): boolean {
  const before = words.slice(0, index);
  // "will lend the largest contingent at 3,800": how large it is.
  if (/\b(?:largest|biggest|main|highest|smallest) (?:[\p{L}-]+ ){1,4}at $/u.test(before)) return false;
  const phrase =
    /\b(?:for|to|against|from|in|at|near|(?<!\bwell )as(?! well\b)|on)\b(?<between>(?: [\p{L}\p{N}’'-]+| ⟦[AJ]\d+⟧){0,4}) $/u.exec(
      before,
    );
  return phrase !== null && !giving.test(phrase.groups?.between ?? '');
}

const giving =
  /\b(?:send|deploy|provide|contribute|supply|dispatch|lend|donate|give|commit|offer|pay|add|make|set|lead|keep|sell|second|join|help|assist|support|back|boost|put|bring|ship|fly|host|station|assign)\b/u;

const isHelped =
  /\b(?:help|assist|aid|equip|arm|protect|replace|train)(?:ing)? (?:the |its |their )?(?:(?!(?:with|by|in|to|through) )[\p{Ll}-]+ |⟦[AJ]\d+⟧(?:[’']s)? ){0,3}$/u;
const sentOut =
  /\b(?:send|sending|deploy|deploying|provide|providing|contribute|contributing|dispatch|dispatching|supply|supplying|of|and|or|,) (?:[\p{Ll}-]+ |⟦J\d+⟧ )?$/u;
const doing = /(?:^ ?|\b(?:to|will|would|can|may|might|could|must) )$/u;
const paysFor = /^ ?(?:to )?(?:fund|finance|bankroll|pay for)\b/u;

/** Training beside troops is what the troops are for. */
const isSupport = ({ contribution }: Item, all: readonly Item[]): boolean =>
  contribution === 'training_support' &&
  all.some((other) => other.contribution === 'troops' || other.contribution === 'police_training');

/** One item for each contribution: the first, with the first number that any of them has. */
function firstOfEach(items: readonly Item[]): Item[] {
  const found = new Map<Contribution, Item>();
  for (const item of items) {
    const before = found.get(item.contribution);
    if (!before || (before.quantity === null && item.quantity !== null))
      found.set(item.contribution, { ...item, index: before?.index ?? item.index });
  }
  return [...found.values()];
}
