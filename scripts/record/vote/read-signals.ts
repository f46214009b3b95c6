// A sentence becomes what it says of a vote: for each side a count, the members named, or both. Judges nothing.

import type { Span } from '../../article/article.ts';
import type { ActorMention, QuantityMention, Sentence } from '../../sentence/sentence.ts';
import type { Reading } from '../reading.ts';
import { actorsIn, matchesOf, mentionsIn, originalSpan, type RuleMatch, type Skeleton } from '../skeleton.ts';
import { unsettled } from './vote-cues.ts';
import type { Side, VoteRule } from './vote-rules.ts';
import { isBody } from './voting-body.ts';

export interface Signal {
  /** `vote/count-in-favour`. */
  readonly rule: string;
  readonly side: Side;
  readonly count: number | null;
  /** Whether the count is a sum: "Israel opposed it, joined by nine others". */
  readonly isSum: boolean;
  readonly total: number | null;
  readonly members: readonly ActorMention[];
  /** Whether the members named are said to be all: "with only Russia and China abstaining". */
  readonly isOnly: boolean;
  readonly sentence: Sentence;
  readonly span: Span;
}

/** Signals of a sentence in the order of the rules; one count a side, and one signal for each rule that names members. */
export function readSignals(
  rulesFor: (text: string) => readonly VoteRule[],
  skeleton: Skeleton,
  reading: Reading,
): Signal[] {
  const signals: Signal[] = [];
  for (const rule of rulesFor(skeleton.text))
    for (const match of matchesOf(rule.pattern, skeleton)) {
      const signal = signalOf(rule, match, reading);
      if (signal && isNew(signal, signals)) signals.push(signal);
    }
  return signals.some(({ side, count }) => side === 'yes' && count !== null)
    ? turned(signals, skeleton)
    : signals.filter(({ rule }) => !needsInFavour.test(rule));
}

/**
 * "The motion was defeated 50-41", "rejected a draft by 4 votes to 9": what was turned down had fewer votes in favour,
 * whichever number stands first. A veto turns down what most are for.
 */
function turned(signals: readonly Signal[], { text }: Skeleton): Signal[] {
  const yes = signals.find(({ rule }) => /\/(?:tally|dashed|turned-down-for)$/.test(rule));
  const no = signals.find(({ rule }) => /\/(?:tally-against|dashed-against|turned-down)$/.test(rule));
  const isTurned =
    yes?.count != null &&
    no?.count != null &&
    yes.count > no.count &&
    turnedDown.test(text) &&
    !/⟦N\d+⟧(?: votes?)? (?:in favou?r|for)\b|\bveto/u.test(text);
  if (!isTurned) return [...signals];
  return signals.map((signal) =>
    signal === yes ? { ...signal, side: 'no' } : signal === no ? { ...signal, side: 'yes' } : signal,
  );
}

const turnedDown =
  /\b(?:rejected|defeated|voted down|turned down)\b[^.;]{0,80}?⟦N\d+⟧(?: votes?)?(?: ?[-–] ?| to )⟦N/u;

/** "41 to 88" is a tally only where the 41 were read as votes in favour. */
const needsInFavour = /\/(?:tally-against|dashed-against|dashed-abstained)$/;

/** A count of a side that has none yet, or members nobody has named yet. */
function isNew(signal: Signal, before: readonly Signal[]): boolean {
  if (signal.count !== null)
    return !before.some(
      ({ side, count, span }) =>
        (side === signal.side && count !== null) ||
        // One number counts one side.
        (side !== signal.side &&
          count === signal.count &&
          span.start <= signal.span.start &&
          signal.span.end <= span.end),
    );
  const named = new Set(before.flatMap(({ members }) => members.map(({ actor }) => actor)));
  return signal.members.some(({ actor }) => !named.has(actor));
}

function signalOf({ name, side }: VoteRule, match: RuleMatch, reading: Reading): Signal | null {
  const { skeleton, groups } = match;
  const count = countIn(groups.count, skeleton, reading);
  if (count === 'nothing') return null;
  if (name === 'abstentions-counted' && !/^abst/.test(count?.quantity?.unit ?? '')) return null;
  if (name === 'passed-with' && count?.quantity?.unit !== 'votes') return null;
  if (name.startsWith('dashed') && !isTally(match)) return null;
  if (unsettled.test(skeleton.text.slice(0, match.index))) return null;
  const first = membersIn(skeleton, groups.first, reading);
  const spoken = name.startsWith('said-it-') ? ownCountry(skeleton, groups.members, reading) : [];
  const members = [...first, ...membersIn(skeleton, groups.members, reading), ...spoken];
  if (count === null && members.length === 0) return null;
  const [total] = mentionsIn(skeleton, groups.total ?? '', 'quantity');
  return {
    rule: `vote/${name}`,
    side,
    count: count === null ? null : count.value + first.length,
    isSum: first.length > 0,
    total: total?.value ?? null,
    members,
    isOnly: (groups.only ?? groups.alone) !== undefined || name.startsWith('list-'),
    sentence: skeleton.sentence,
    span: originalSpan(skeleton, match.index, match.index + match.text.length),
  };
}

/** The number a rule found; `nothing` when it counts something other than votes. */
function countIn(
  words: string | undefined,
  skeleton: Skeleton,
  reading: Reading,
): { readonly value: number; readonly quantity: QuantityMention | undefined } | null | 'nothing' {
  if (words === undefined) return null;
  if (!words.includes('⟦')) return { value: /^(?:one|a )/iu.test(words) ? 1 : 0, quantity: undefined };
  const [quantity] = mentionsIn(skeleton, words, 'quantity');
  return quantity && countsVotes(quantity) && !isSome.test(printed(skeleton, quantity, reading))
    ? { value: quantity.value, quantity }
    : 'nothing';
}

/** "the deployment of 4,500 personnel for a year": who is sent votes for nothing. */
const isSent =
  /^(?:(?:\p{L}+ )?(?:personnel|troops|soldiers|peacekeepers|observers|monitors|police|officers|police officers)|civilians|refugees)$/u;

/** "Eight NATO members voted in favour": some of those who did. */
const isSome = / (?!UN\b|U\.N\.|Member|State|Council|Assembly)\p{Lu}/u;

/** The words of a number without the body that votes: "Nine Security Council members" are all who did. */
function printed({ sentence }: Skeleton, { start, end }: QuantityMention, { cast }: Reading): string {
  const words = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const bodies = sentence.mentions.filter(
    (other): other is ActorMention =>
      other.kind === 'actor' && other.start >= start && other.end <= end && isBody(cast.get(other.actor)),
  );
  let [text, position] = ['', start];
  for (const body of bodies) {
    text += words(position, body.start);
    position = body.end;
  }
  return text + words(position, end);
}

const countsVotes = ({ dimension, value, unit }: QuantityMention): boolean =>
  !isSent.test(unit ?? '') &&
  !['money', 'time', 'share', 'length', 'area', 'mass', 'volume', 'energy'].includes(dimension ?? '') &&
  Number.isInteger(value) &&
  value < 5000;

/** "13-0" tells votes where the words beside it do: "the vote was 13-0", "passed 64-47", "a 217-213 vote". */
function isTally({ skeleton, index, text }: RuleMatch): boolean {
  const before = skeleton.text.slice(Math.max(0, index - 80), index);
  const after = skeleton.text.slice(index + text.length, index + text.length + 40);
  // "a 15-0 vote": the noun is part of the second number.
  const next = /^(?: ?[-–] ?⟦N\d+⟧){0,2}/u.exec(after)?.[0] ?? '';
  if (mentionsIn(skeleton, text + next, 'quantity').some(({ unit }) => unit === 'votes')) return true;
  return (
    /\b[Vv]ote (?:in|at|by|of) [^.;,]{1,60} (?:was|stood at) (?:⟦N\d+⟧ ?[-–] ?){0,2}$/u.test(before) ||
    /\b(?:vot(?:e|ed|ing)|passed|approved|adopted|rejected|backed|endorsed|defeated|carried|ratified|confirmed|cleared|margin|tally)\b(?:[^.;⟦]|⟦[DL]\d+⟧){0,30}(?:⟦N\d+⟧ ?[-–] ?){0,2}$/u.test(
      before,
    ) ||
    /^(?: ?[-–] ?⟦N\d+⟧){0,2} (?:vote|margin|tally|majority|against|in favou?r|with \S{1,12} abst)/u.test(
      after,
    )
  );
}

const membersIn = (skeleton: Skeleton, stretch: string | undefined, reading: Reading): ActorMention[] =>
  actorsIn(skeleton, stretch ?? '').filter(({ actor }) => reading.cast.get(actor)?.kind === 'country');

/** "Ana Bru, the envoy of Chad, said her country had abstained": the country of the person who says so. */
const ownCountry = (skeleton: Skeleton, stretch: string | undefined, reading: Reading): ActorMention[] =>
  actorsIn(skeleton, stretch ?? '').flatMap((mention) => {
    const member = reading.cast.get(mention.actor);
    const actor = `country-${member?.countryCode?.toLowerCase()}`;
    return member?.kind === 'person' && reading.cast.has(actor) ? [{ ...mention, actor }] : [];
  });

/** The members that signals name on a side. */
export const named = (signals: readonly Signal[], side: Side): ReadonlySet<string> =>
  new Set(
    signals.flatMap((signal) => (signal.side === side ? signal.members.map(({ actor }) => actor) : [])),
  );
