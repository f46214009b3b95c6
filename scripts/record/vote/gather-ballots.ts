// The sentences of an article that tell of one vote are put together; a body that votes twice in an article votes twice here.

import { sieve } from '../../prefilter/may-match.ts';
import type { Sentence } from '../../sentence/sentence.ts';
import type { PatternCompiler } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { actorsIn, matchesOf, type RuleMatch, type Skeleton } from '../skeleton.ts';
import { named, readSignals, type Signal } from './read-signals.ts';
import { contrast, decision, isVoting, race, unanimity, veto } from './vote-cues.ts';
import { voteRules } from './vote-rules.ts';
import { isBody, votingBody } from './voting-body.ts';

/** One vote: its body, and all that the article says of it. */
export interface Ballot {
  readonly body: string;
  /** The sentences that tell of it. */
  readonly skeletons: readonly Skeleton[];
  readonly signals: readonly Signal[];
  readonly unanimous: RuleMatch | null;
  /** Whether a body is said to have decided: "the council voted to extend the mission". */
  readonly isDecided: boolean;
  /** Whether the text sets it apart from another vote: "a rival draft", "earlier". */
  readonly isSetApart: boolean;
}

/** What one sentence says, before it is known which vote it is of. */
interface Telling {
  readonly skeleton: Skeleton;
  readonly index: number;
  readonly signals: readonly Signal[];
  readonly unanimous: RuleMatch | null;
  /** Whether a body decides in it: "the council voted to extend the mission". */
  readonly decides: boolean;
}

/** How many paragraphs on a sentence may still add to a vote. */
const reach = 1;

/** A gatherer of the votes of an article, in the order they are told. */
export function ballotGatherer(pattern: PatternCompiler): (reading: Reading) => Ballot[] {
  const rules = voteRules(pattern);
  const rulesFor = sieve(rules);
  const unanimously = pattern(unanimity);
  const decides = pattern(decision);
  const vetoes = pattern(veto);
  const mayTell = sieve([...rules, ...[unanimously, decides, vetoes].map((one) => ({ pattern: one }))]);
  return (reading) => {
    const ballots: Ballot[] = [];
    let current: { ballot: Ballot; paragraph: number } | null = null;
    for (const telling of tellings(reading)) {
      const target = targetOf(telling, current, ballots);
      if (target === 'none') continue;
      const ballot = target === 'new' ? open(telling, reading) : extend(target, telling);
      if (!ballot || isOverfull(ballot)) continue;
      if (target === 'new') ballots.push(ballot);
      else ballots[ballots.indexOf(target)] = ballot;
      current = { ballot, paragraph: telling.skeleton.sentence.paragraph };
    }
    return ballots.filter(isTold);
  };

  function tellings(reading: Reading): Telling[] {
    return reading.folded.flatMap((skeleton, index): Telling[] => {
      if (skeleton.sentence.paragraphKind === 'heading' || mayTell(skeleton.text).length === 0) return [];
      if (!isVoting.test(skeleton.text) || race.test(skeleton.text)) return [];
      const signals = readSignals(rulesFor, skeleton, reading);
      const unanimous = matchesOf(unanimously, skeleton)[0] ?? null;
      const isDecision =
        matchesOf(vetoes, skeleton).length > 0 ||
        matchesOf(decides, skeleton).some((match) =>
          actorsIn(skeleton, match.text).every(({ actor }) => isBody(reading.cast.get(actor))),
        );
      return signals.length > 0 || unanimous || isDecision
        ? [{ skeleton, index, signals, unanimous, decides: isDecision }]
        : [];
    });
  }
}

/** More members named on a side than it has votes: the sentence tells of another vote. */
const isOverfull = ({ signals }: Ballot): boolean =>
  (['yes', 'no', 'abstain', 'absent'] as const).some((side) => {
    const count = countOf(signals, side);
    return count !== null && named(signals, side).size > count;
  });

const countOf = (signals: readonly Signal[], side: Signal['side']): number | null =>
  signals.find((signal) => signal.side === side && signal.count !== null)?.count ?? null;

/** The vote a sentence tells of: the one being told, one told before with the same counts, or a new one. */
function targetOf(
  { skeleton: { sentence }, signals, unanimous, decides }: Telling,
  current: { readonly ballot: Ballot; readonly paragraph: number } | null,
  ballots: readonly Ballot[],
): Ballot | 'new' | 'none' {
  const away = current ? sentence.paragraph - current.paragraph : Number.POSITIVE_INFINITY;
  const isNear = away <= reach || (away === reach + 1 && current !== null && fills(current.ballot, signals));
  const near = isNear ? (current?.ballot ?? null) : null;
  const yes = countOf(signals, 'yes');
  const isApart = contrast.test(sentence.text);
  if (yes === null && !unanimous) {
    if (!near)
      return decides ? 'new' : (soleFitting(ballots, signals, !isApart && !isDated(sentence)) ?? 'none');
    // "Earlier the council rejected a rival draft" begins another; "Russia abstained" and "It failed" go on.
    if (decides && isApart && isToldAlready(near)) return 'new';
    // "Last year’s text passed 88-26." In the next paragraph "Japan voted in favour" is of this year’s again.
    const isDone = near.isSetApart && isToldAlready(near) && paragraphOf(near) !== sentence.paragraph;
    return (isDone ? ballots.findLast((ballot) => !ballot.isSetApart) : null) ?? near;
  }
  if (near && !isToldAlready(near) && !near.isSetApart) return near;
  // "unanimously adopted … All 15 members voted in favour.", in the next paragraph too where both say that all were for it.
  const isBeside = near !== null && (paragraphOf(near) === sentence.paragraph || unanimous !== null);
  if (isBeside && !isApart && countOf(near.signals, 'yes') === null) return near;
  const same = ballots.find(
    ({ signals: told }) =>
      yes !== null && countOf(told, 'yes') === yes && agrees(countOf(told, 'no'), countOf(signals, 'no')),
  );
  return same && !isApart ? same : 'new';
}

/** "Ten voted against", a paragraph further on: counts of the sides that have none. */
const fills = (ballot: Ballot, signals: readonly Signal[]): boolean =>
  signals.some(({ count }) => count !== null) &&
  signals.every(
    ({ side, count }) => count === null || (side !== 'yes' && countOf(ballot.signals, side) === null),
  );

/**
 * "Voting against were Russia and China", far from the counts: the only vote told, when it has so many on each side named,
 * or more where nothing says that the sentence is of another day: "Peru voted no", among ten.
 */
function soleFitting(
  ballots: readonly Ballot[],
  signals: readonly Signal[],
  isOfThatDay: boolean,
): Ballot | null {
  const [only, other] = ballots;
  if (!only || other) return null;
  const sides = (['yes', 'no', 'abstain'] as const).filter((side) => named(signals, side).size > 0);
  const isList = signals.some(({ rule }) => allNamed.test(rule));
  const fits = (side: Signal['side']): boolean => {
    const count = countOf(only.signals, side) ?? 0;
    const { size } = named(signals, side);
    return size === count || (isOfThatDay && !isList && size < count);
  };
  return sides.length > 0 && sides.every(fits) ? only : null;
}

/** "Voting against was Peru" names all who did. */
const allNamed = /\/(?:voting-|abstaining-were|list-)/u;

const isDated = ({ mentions }: Sentence): boolean => mentions.some(({ kind }) => kind === 'date');

const paragraphOf = ({ skeletons }: Ballot) => skeletons.at(-1)?.sentence.paragraph;

const agrees = (a: number | null, b: number | null) => a === null || b === null || a === b;

const isToldAlready = ({ signals, unanimous }: Ballot) =>
  countOf(signals, 'yes') !== null || unanimous !== null;

function open({ skeleton, index, signals, unanimous, decides }: Telling, reading: Reading): Ballot | null {
  const body = votingBody(reading, index);
  if (body === null) return null;
  const isSetApart = contrast.test(skeleton.sentence.text) && (signals.length > 0 || unanimous !== null);
  return { body, skeletons: [skeleton], signals, unanimous, isDecided: decides, isSetApart };
}

const extend = (ballot: Ballot, { skeleton, signals, unanimous, decides }: Telling): Ballot => ({
  ...ballot,
  skeletons: [...ballot.skeletons, skeleton],
  signals: [...ballot.signals, ...signals],
  unanimous: ballot.unanimous ?? unanimous,
  isDecided: ballot.isDecided || decides,
  isSetApart:
    ballot.isSetApart ||
    (!isToldAlready(ballot) &&
      countOf(signals, 'yes') !== null &&
      [skeleton, ...ballot.skeletons].some(({ text }) => contrast.test(text))),
});

/** Votes in favour or unanimity; else a decision with votes against it, abstentions, or members who cast them. */
const isTold = (ballot: Ballot): boolean =>
  isToldAlready(ballot) ||
  ballot.signals.some(
    ({ side, count, members }) =>
      (side === 'no' || side === 'abstain') && (members.length > 0 || (ballot.isDecided && count !== null)),
  );
