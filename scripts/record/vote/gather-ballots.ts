// The sentences of an article that tell of one vote are put together; a body that votes twice in an article votes twice here.

import type { Sentence } from '../../sentence/sentence.ts';
import type { PatternCompiler } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { actorsIn, matchesOf, type RuleMatch } from '../skeleton.ts';
import { readSignals, type Signal } from './read-signals.ts';
import { contrast, isVoting, textNoun, unanimity, voteRules } from './vote-rules.ts';
import { isBody, votingBody } from './voting-body.ts';

/** One vote: its body, and all that the article says of it. */
export interface Ballot {
  readonly body: string;
  readonly sentences: readonly Sentence[];
  readonly signals: readonly Signal[];
  readonly unanimous: RuleMatch | null;
  /** Whether the text sets it apart from another vote: "a rival draft", "earlier". */
  readonly isSetApart: boolean;
}

/** What one sentence says, before it is known which vote it is of. */
interface Telling {
  readonly sentence: Sentence;
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
  const unanimity_ = pattern(unanimity);
  const decision = pattern(
    `(?:{A}|\\b(?:[Cc]ouncil|[Aa]ssembly|[Pp]arliament|[Ll]awmakers|[Ss]enate|[Hh]ouse|MPs|[Dd]eputies))(?: (?:⟦D\\d+⟧|[^ .,;⟦]{2,14})){0,4}? (?:voted|adopted|approved|passed|rejected|endorsed|adopting|approving|rejecting)(?: (?:⟦D\\d+⟧|unanimously|narrowly|overwhelmingly|\\d{1,3}-\\d{1,3}))*(?: (?:to|for|on|against|in favou?r)\\b| (?:a|an|the|its|two|three) (?:[^ .,;]{1,30} ){0,4}?${textNoun})`,
  );
  return (reading) => {
    const ballots: Ballot[] = [];
    let current: { ballot: Ballot; paragraph: number } | null = null;
    for (const telling of tellings(reading)) {
      const target = targetOf(telling, current, ballots);
      if (target === 'none') continue;
      const ballot = target === 'new' ? open(telling, reading) : extend(target, telling);
      if (!ballot) continue;
      if (target === 'new') ballots.push(ballot);
      else ballots[ballots.indexOf(target)] = ballot;
      current = { ballot, paragraph: telling.sentence.paragraph };
    }
    return ballots.filter(isTold);
  };

  function tellings(reading: Reading): Telling[] {
    return reading.sentences.flatMap((sentence, index) => {
      const skeleton = reading.folded[index];
      if (!skeleton || sentence.paragraphKind === 'heading' || !isVoting.test(sentence.text)) return [];
      const signals = readSignals(rules, sentence, skeleton, reading);
      const unanimous = matchesOf(unanimity_, skeleton)[0] ?? null;
      const decides = matchesOf(decision, skeleton).some((match) =>
        actorsIn(skeleton, match.text).every(({ actor }) => isBody(reading.cast.get(actor))),
      );
      return signals.length > 0 || unanimous || decides
        ? [{ sentence, index, signals, unanimous, decides }]
        : [];
    });
  }
}

const countOf = (signals: readonly Signal[], side: Signal['side']): number | null =>
  signals.find((signal) => signal.side === side && signal.count !== null)?.count ?? null;

/** The vote a sentence tells of: the one being told, one told before with the same counts, or a new one. */
function targetOf(
  { sentence, signals, unanimous, decides }: Telling,
  current: { readonly ballot: Ballot; readonly paragraph: number } | null,
  ballots: readonly Ballot[],
): Ballot | 'new' | 'none' {
  const near = current && sentence.paragraph - current.paragraph <= reach ? current.ballot : null;
  const yes = countOf(signals, 'yes');
  const isApart = contrast.test(sentence.text);
  if (yes === null && !unanimous) {
    if (!near) return decides ? 'new' : 'none';
    // "Earlier the council rejected a rival draft" begins another; "Russia abstained" and "It failed" go on.
    return decides && isApart && isToldAlready(near) ? 'new' : near;
  }
  if (near && !isToldAlready(near) && !near.isSetApart) return near;
  const same = ballots.find(
    ({ signals: told }) =>
      yes !== null && countOf(told, 'yes') === yes && agrees(countOf(told, 'no'), countOf(signals, 'no')),
  );
  return same && !isApart ? same : 'new';
}

const agrees = (a: number | null, b: number | null) => a === null || b === null || a === b;

const isToldAlready = ({ signals, unanimous }: Ballot) =>
  countOf(signals, 'yes') !== null || unanimous !== null;

function open({ sentence, index, signals, unanimous }: Telling, reading: Reading): Ballot | null {
  const body = votingBody(reading, index);
  if (body === null) return null;
  const isSetApart = contrast.test(sentence.text) && (signals.length > 0 || unanimous !== null);
  return { body, sentences: [sentence], signals, unanimous, isSetApart };
}

const extend = (ballot: Ballot, { sentence, signals, unanimous }: Telling): Ballot => ({
  ...ballot,
  sentences: [...ballot.sentences, sentence],
  signals: [...ballot.signals, ...signals],
  unanimous: ballot.unanimous ?? unanimous,
  isSetApart:
    ballot.isSetApart ||
    (!isToldAlready(ballot) && countOf(signals, 'yes') !== null && contrast.test(sentence.text)),
});

/** A count, unanimity, or a decision with members named against it or abstaining. */
const isTold = (ballot: Ballot): boolean =>
  isToldAlready(ballot) ||
  ballot.signals.some(({ side, members }) => (side === 'no' || side === 'abstain') && members.length > 0);
