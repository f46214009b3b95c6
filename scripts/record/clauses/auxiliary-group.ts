// A verb behind auxiliaries: "had been held", "is to visit", "will not send", "is expected to vote". The chain is read word
// by word: each auxiliary says which form may follow.

import { oneOf } from '../one-of.ts';
import type { Auxiliary } from './auxiliaries.ts';
import type { VerbSlot } from './verb-forms.ts';
import { canBe, type GroupDraft, isFree, type Mood, skipAdverbs } from './verb-group.ts';
import type { Word } from './words.ts';

/** How far a chain is read: the auxiliary it stands at, and what it says of the verb so far. */
interface Chain {
  readonly at: number;
  /** Null once the verb is found. */
  readonly kind: Auxiliary | null;
  readonly head: number;
  readonly end: number;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isNegated: boolean;
  readonly mood: Mood;
}

type Step = (words: readonly Word[], chain: Chain, next: number) => Chain | null;

export function auxiliaryGroup(words: readonly Word[], first: number): GroupDraft | null {
  const opening = words[first];
  if (!isFree(opening) || opening.auxiliary === null) return null;
  const kind = opening.auxiliary;
  let chain: Chain = {
    at: first,
    kind,
    head: first,
    end: first,
    isPassive: false,
    isPerfect: false,
    isProgressive: false,
    isNegated: opening.lower === 'cannot',
    mood: kind === 'modal' ? moodOf(opening.lower) : 'fact',
  };
  while (chain.kind !== null) {
    const next = skipAdverbs(words, chain.at + 1);
    const seen = { ...chain, isNegated: chain.isNegated || hasNegation(words, chain.at + 1, next) };
    chain = stepFrom(words, seen, next) ?? { ...seen, kind: null };
  }
  const { head, end, isPassive, isPerfect, isProgressive, isNegated, mood } = chain;
  const isPast = isPastForm(opening.lower) || isPerfect;
  const form = formOf(opening.lower, words[first - 1]?.lower);
  return {
    head,
    end,
    isPassive,
    isPerfect,
    isProgressive,
    isNegated,
    mood,
    form,
    isPast,
    isAmbiguous: false,
  };
}

const isPastForm = oneOf("was were had did 'd ’d");

/** The first step that fits goes on. */
function stepFrom(words: readonly Word[], chain: Chain, next: number): Chain | null {
  for (const step of steps) {
    const found = step(words, chain, next);
    if (found) return found;
  }
  return null;
}

const isParticiple = oneOf('been being having');

function formOf(opening: string, previous: string | undefined): GroupDraft['form'] {
  if (opening === 'be' || previous === 'to') return 'infinitive';
  return isParticiple(opening) ? 'participle' : 'finite';
}

const isWill = oneOf("will shall 'll ’ll wo sha");
const isWould = oneOf("would 'd ’d");

const moodOf = (word: string): Mood => {
  if (isWill(word)) return 'will';
  if (isWould(word)) return 'would';
  return word === 'must' ? 'must' : 'could';
};

const isNegation = oneOf("not n't n’t never");
const isNoDenial = oneOf('only just merely');

/** "not" and "never"; "not only" and "not just" deny nothing. */
function hasNegation(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isNegation(words[at]?.lower) && !isNoDenial(words[at + 1]?.lower)) return true;
  return false;
}

/** "is to visit", "has to resign". */
const infinitiveStep: Step = (words, chain, next) => {
  if ((chain.kind !== 'be' && chain.kind !== 'have') || words[next]?.lower !== 'to') return null;
  const verb = words[skipAdverbs(words, next + 1)];
  if (verb?.lower !== 'be' && canBe(verb, ['base']) === null) return null;
  const mood = chain.kind === 'have' ? 'must' : chain.mood === 'fact' ? 'planned' : chain.mood;
  return { ...chain, at: next, kind: 'modal', head: next, end: next, mood };
};

const isWilling = oneOf('ready prepared willing eager');
const isPlanned = oneOf(
  'due set scheduled bound about slated expected meant intended supposed designed planned aimed',
);
const isPossible = oneOf('likely able unlikely free unable');
const isReported = oneOf('believed thought said reported alleged understood known feared');

/** "is going to expire"; "is going to Paris" is a journey. */
function isVerbAhead(words: readonly Word[], going: number): boolean {
  const verb = words[skipAdverbs(words, going + 2)];
  return verb?.mention === null && (verb.lower === 'be' || canBe(verb, ['base']) !== null);
}

/** "is expected to vote", "is ready to send", "is unlikely to join". */
const prospectStep: Step = (words, chain, next) => {
  const lower = words[next]?.lower ?? '';
  const isGoing = lower === 'going' && isVerbAhead(words, next);
  const mood: Mood | null = isWilling(lower)
    ? 'ready'
    : isPossible(lower)
      ? 'could'
      : isGoing || isPlanned(lower)
        ? 'planned'
        : null;
  if (chain.kind !== 'be' || mood === null) return null;
  const to = skipAdverbs(words, next + 1);
  if (words[to]?.lower !== 'to') return null;
  const isNegated = chain.isNegated || lower.startsWith('un');
  return {
    ...chain,
    at: to,
    kind: 'modal',
    head: next,
    end: to,
    isNegated,
    mood: chain.mood === 'fact' ? mood : chain.mood,
  };
};

/** "are reported to have left", "were believed killed". */
const reportStep: Step = (words, chain, next) => {
  if (chain.kind !== 'be' || !isReported(words[next]?.lower)) return null;
  const to = skipAdverbs(words, next + 1);
  if (words[to]?.lower === 'to') return { ...chain, at: to, kind: 'modal', head: next, end: to };
  if (canBe(words[to], ['participle']) === null) return null;
  return { ...chain, at: to, kind: null, head: to, end: to, isPassive: true };
};

/** "will have", "has been", "is being". */
const auxiliaryStep: Step = (words, chain, next) => {
  const word = words[next];
  const follows = isFree(word) ? word.auxiliary : null;
  if (follows === 'have' && chain.kind === 'modal')
    return { ...chain, at: next, kind: 'have', head: next, end: next };
  const isBe =
    follows === 'be' && (chain.kind === 'modal' || chain.kind === 'have' || word?.lower === 'being');
  if (!isBe) return null;
  return {
    ...chain,
    at: next,
    kind: 'be',
    head: next,
    end: next,
    isPerfect: chain.isPerfect || chain.kind === 'have',
    isProgressive: chain.isProgressive || word?.lower === 'being',
  };
};

const slotsAfter = {
  modal: ['base'],
  do: ['base'],
  have: ['participle'],
  be: ['participle', 'ing'],
} as const satisfies Record<Auxiliary, readonly VerbSlot[]>;

/** The verb itself; "missing" is what people are, not what they do. */
const verbStep: Step = (words, chain, next) => {
  if (chain.kind === null || words[next]?.lower === 'missing') return null;
  const form = canBe(words[next], slotsAfter[chain.kind]);
  if (form === null) return null;
  const isIng = chain.kind === 'be' && form.slots.has('ing');
  return {
    ...chain,
    at: next,
    kind: null,
    head: next,
    end: next,
    isPassive: chain.kind === 'be' && !isIng,
    isPerfect: chain.isPerfect || chain.kind === 'have',
    isProgressive: chain.isProgressive || isIng,
  };
};

/** In order: the first that fits goes on. */
const steps: readonly Step[] = [infinitiveStep, prospectStep, reportStep, auxiliaryStep, verbStep];
