// The plans an article names, in order, so that "it", "the pact" and "such a body" find the one they mean.

import type { Mention, Sentence, Token } from '../../sentence/sentence.ts';
import { oneOf } from '../one-of.ts';
import { isAgreementNoun, isBodyNoun, isTextNoun } from '../provision-rules.ts';
import type { Reading } from '../reading.ts';

export interface PlanReference {
  readonly name: string;
  /** Last word of the name, in lower case. */
  readonly head: string;
  readonly kind: 'text' | 'body';
  readonly start: number;
  readonly sentence: number;
  /** Named with a name of its own, not with a common noun. */
  readonly isNamed: boolean;
}

/** Nouns that a description makes a plan: "recovery plan", "relief force". */
const isDescribed = oneOf(
  'plan plans model proposal roadmap framework agreement deal accord treaty pact truce ceasefire programme program scheme strategy package initiative force mission patrol amendment charter bank fund',
);
/** Words before a noun that tell nothing of a plan. */
export const tellsNothing =
  /^(?:such|new|proposed|noble|long-term|joint|international|operational|important|special|ambitious|latest|recent|rival|first|second|third|same|entire|comprehensive|current|final|draft|small|big|major|other|own|whole|possible|broader|wider)$/iu;

/** "-month ceasefire deal" -> "ceasefire deal": the number of "a six-month …" is no word of the name, nor what hangs on it. */
export const withoutCutNumber = (name: string): string => name.replace(/^[-–]\p{L}+ /u, '');

const missions = new Set(['mission', 'forum', 'council']);

/** All references, in the order of the text. */
export function planReferences(reading: Reading): readonly PlanReference[] {
  const named: PlanReference[] = [];
  return reading.sentences.flatMap((sentence, index) => {
    const own = namedIn(reading, sentence, index);
    named.push(...own);
    const all = [...own, ...describedIn(sentence, index), ...shortened(sentence, index, named)];
    return all.toSorted((a, b) => a.start - b.start);
  });
}

/** "the Declaration" after "New York Declaration". */
function shortened(sentence: Sentence, index: number, named: readonly PlanReference[]): PlanReference[] {
  const found: PlanReference[] = [];
  if (named.length === 0) return found;
  let before = '';
  for (const { start, text, lower } of sentence.tokens) {
    const isShort = before === 'the' && /^\p{Lu}/u.test(text);
    before = lower;
    if (!isShort) continue;
    const meant = named.findLast(({ head, kind }) => kind === 'text' && head === lower);
    if (meant) found.push({ ...meant, start, sentence: index });
  }
  return found;
}

/** In words that were said, "a small deal" names nothing. */
const isQuoted = (sentence: Sentence, at: number): boolean =>
  sentence.mentions.some(
    (mention) =>
      mention.kind === 'quotation' &&
      mention.inner.start < at &&
      at < mention.inner.end &&
      mention.inner.end - mention.inner.start > 24,
  );

function namedIn(reading: Reading, sentence: Sentence, index: number): PlanReference[] {
  return sentence.mentions.flatMap((mention): PlanReference[] => {
    const found = namedBy(reading, mention, index);
    if (found === null || isQuoted(sentence, mention.start)) return [];
    return likened.test(sentence.text.slice(0, mention.start - sentence.start)) ? [] : [found];
  });
}

function namedBy({ cast }: Reading, mention: Mention, index: number): PlanReference | null {
  if (mention.kind === 'plan') return reference(mention.name, 'text', mention.start, index);
  if (mention.kind !== 'actor' || (mention.form !== 'name' && mention.form !== 'pronoun')) return null;
  const member = cast.get(mention.actor);
  const isBody =
    missions.has(member?.listedKind ?? '') ||
    (member?.kind === 'organisation' && !member.listedKind && isBodyNoun(headOf(member.name)));
  return member && isBody ? reference(member.name, 'body', mention.start, index) : null;
}

/** "a kind of spiritual Security Council": what something is compared with is not spoken of. */
const likened =
  /\b(?:(?:kind|sort|type|form|version|equivalent) of|akin to|similar to|modell?ed (?:on|after)|in the style of) (?:an? |the )?(?:\p{Ll}+ ){0,2}$/u;

const reference = (
  name: string,
  kind: PlanReference['kind'],
  start: number,
  sentence: number,
): PlanReference => ({
  name,
  head: headOf(name),
  kind,
  start,
  sentence,
  isNamed: true,
});

const headOf = (name: string) => name.split(' ').at(-1)?.toLowerCase() ?? '';

/** "a recovery plan", "the planning model": a noun with what describes it, no compound of more words behind it. */
function describedIn(sentence: Sentence, index: number): PlanReference[] {
  const found: PlanReference[] = [];
  sentence.tokens.forEach((token, at) => {
    const first = isDescribed(token.text) ? describedFrom(sentence, token, at) : null;
    if (first === null) return;
    const printed = sentence.text.slice(first.start - sentence.start, token.end - sentence.start);
    found.push({
      name: withoutCutNumber(printed),
      head: token.lower,
      kind: isBodyNoun(token.lower) ? 'body' : 'text',
      start: first.start,
      sentence: index,
      isNamed: false,
    });
  });
  return found;
}

/** The first of the words that describe a noun; null when none do, or it is no name of a plan. */
function describedFrom(sentence: Sentence, noun: Token, at: number): Token | null {
  const { tokens } = sentence;
  const next = tokens[at + 1];
  if ((next?.pos === 'NOUN' && next.start > noun.end) || isQuoted(sentence, noun.start)) return null;
  let from = at;
  while (
    from > 0 &&
    describes(tokens[from - 1]?.text ?? '', tokens[from - 1]?.pos ?? '', tokens[from - 2]?.text)
  )
    from--;
  const first = tokens[from];
  const isNone =
    from === at ||
    !first ||
    isOlder.test(first.text) ||
    isNamed(sentence, first.start, noun.end) ||
    /^(?:any|no|every)$/i.test(tokens[from - 1]?.text ?? '');
  return isNone ? null : first;
}

/** "the previous agreement" is not the one a text is about. */
export const isOlder = /^(?:previous|earlier|former|old|prior|existing)\b/iu;

const isDescribing = oneOf('NOUN ADJ PROPN');

const describes = (text: string, pos: string, before: string | undefined): boolean =>
  (isDescribing(pos) && !tellsNothing.test(text) && !/(?:^’s|^'s|[^e]ed)$/u.test(text)) ||
  (text === '-' && before !== undefined && before !== ',');

const isNamed = (sentence: Sentence, start: number, end: number): boolean =>
  sentence.mentions.some(
    (mention) =>
      (mention.kind === 'plan' || (mention.kind === 'actor' && mention.form === 'name')) &&
      mention.start <= start &&
      mention.end >= end,
  );

/** How far back a plan is looked for. */
const sentencesBack = 8;

export interface PlanQuery {
  readonly sentence: number;
  /** Position of the word that means the plan. */
  readonly at: number;
  /** The noun it is called by, when it is; "it" has none. */
  readonly noun: string | null;
  readonly kind: 'text' | 'body' | null;
  /** What the sentences before were about, for a noun that can mean any plan. */
  readonly topic?: string | null;
}

/** The reference that words mean: one with the same noun, else the nearest of the kind, named ones first. */
export function planMeant(references: readonly PlanReference[], query: PlanQuery): string | null {
  const before = references.filter(
    ({ start, sentence }) => start < query.at && sentence >= query.sentence - sentencesBack,
  );
  const noun = query.noun?.toLowerCase() ?? null;
  const isSame = (head: string) =>
    noun !== null && (head === noun || (isAgreementNoun(noun) && isAgreementNoun(head)));
  const same = before.findLast(({ head }) => isSame(head));
  if (same) return same.name;
  if (noun !== null && !isGeneral(noun)) return null;
  const ofKind = before.filter(({ kind }) => query.kind === null || kind === query.kind);
  return (
    ofKind.findLast(({ isNamed, sentence }) => isNamed && sentence >= query.sentence - 3)?.name ??
    query.topic ??
    ofKind.at(-1)?.name ??
    null
  );
}

/** Nouns that can mean any plan; "the truce" means none but a truce. */
const isGeneral = (noun: string) =>
  isTextNoun(noun)
    ? /^(?:plans?|framework|proposals?|text|mandate|initiative|document|programme|program|terms)$/i.test(noun)
    : isBodyNoun(noun);
