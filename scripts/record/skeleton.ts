// A sentence with its mentions folded into tokens, so that a rule reads like the sentence it is for:
// "⟦A0⟧ and ⟦A1⟧ have committed to training the police". Matches lead back to the words of the article.

import type { Span } from '../article/article.ts';
import { mayMatch } from '../prefilter/may-match.ts';
import type { ActorMention, Mention, Sentence } from '../sentence/sentence.ts';
import { allMatches } from './all-matches.ts';

export interface Skeleton {
  readonly text: string;
  readonly sentence: Sentence;
  /** The stretches of `text` in order: words as they are printed, and tags that each stand for a mention. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  /** Where the piece begins in `text`. */
  readonly at: number;
  /** The words of the article it stands for. */
  readonly span: Span;
  readonly isTag: boolean;
}

const actorLetters = { name: 'A', pronoun: 'A', adjective: 'J', people: 'P' } as const;
const letters = { date: 'D', quantity: 'N', quotation: 'Q', plan: 'L' } as const;

/** The letter of a tag: a rule tells names, peoples, dates and numbers apart by it. */
export const letterOf = (mention: Mention): string =>
  mention.kind === 'actor' ? actorLetters[mention.form] : letters[mention.kind];

/** `inline` leaves quoted words in place; `folded` makes each quotation one token. */
export function skeletonOf(sentence: Sentence, quotations: 'inline' | 'folded'): Skeleton {
  let text = '';
  const pieces: Piece[] = [];
  let position = sentence.start;
  const copy = (until: number) => {
    if (until <= position) return;
    pieces.push({ at: text.length, span: { start: position, end: until }, isTag: false });
    text += sentence.text.slice(position - sentence.start, until - sentence.start);
    position = until;
  };
  sentence.mentions.forEach((mention, index) => {
    if (mention.start < position || (mention.kind === 'quotation' && quotations === 'inline')) return;
    copy(mention.start);
    pieces.push({ at: text.length, span: { start: mention.start, end: mention.end }, isTag: true });
    text += `⟦${letterOf(mention)}${index}⟧`;
    position = Math.max(position, Math.min(mention.end, sentence.end));
  });
  copy(sentence.end);
  return { text, sentence, pieces };
}

/** The words of the article that a stretch of the skeleton stands for. */
export function originalSpan(skeleton: Skeleton, start: number, end: number): Span {
  const { sentence, text } = skeleton;
  const first = start < text.length ? originOf(skeleton, start) : sentence.end;
  const last = originOf(skeleton, Math.min(Math.max(start, end - 1), text.length - 1));
  return { start: first, end: Math.min(last + 1, sentence.end) };
}

/** The position in the article of one character; the closing mark of a tag is the last one of its mention. */
function originOf({ pieces, text }: Skeleton, at: number): number {
  const piece = pieces.findLast((other) => other.at <= at);
  if (!piece) return 0;
  if (!piece.isTag) return piece.span.start + at - piece.at;
  return text[at] === '⟧' ? piece.span.end - 1 : piece.span.start;
}

/** Mentions of one kind in a stretch of skeleton text. */
export function mentionsIn<K extends Mention['kind']>(
  { sentence }: Pick<Skeleton, 'sentence'>,
  stretch: string,
  kind: K,
): Extract<Mention, { kind: K }>[] {
  const found: Extract<Mention, { kind: K }>[] = [];
  for (let at = stretch.indexOf('⟦'); at >= 0; at = stretch.indexOf('⟦', at + 1)) {
    const close = stretch.indexOf('⟧', at);
    if (close < 0) break;
    const mention = sentence.mentions[Number(stretch.slice(at + 2, close))];
    if (mention?.kind === kind) found.push(mention as Extract<Mention, { kind: K }>);
  }
  return found;
}

/** Actors named in a stretch, adjectives and peoples left out. */
export const actorsIn = (skeleton: Skeleton, stretch: string): ActorMention[] =>
  mentionsIn(skeleton, stretch, 'actor').filter(
    (mention) => mention.form === 'name' || mention.form === 'pronoun',
  );

export interface RuleMatch {
  readonly skeleton: Skeleton;
  readonly index: number;
  readonly text: string;
  /** The named stretches of the rule, as skeleton text. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Where a named stretch stands in the article. */
  readonly span: (group?: string) => Span;
}

/** All matches of a compiled pattern, in order. */
export function matchesOf(pattern: RegExp, skeleton: Skeleton): RuleMatch[] {
  if (!mayMatch(pattern, skeleton.text)) return [];
  return allMatches(pattern, skeleton.text).map((match) => ruleMatch(skeleton, match));
}

const ruleMatch = (skeleton: Skeleton, match: RegExpExecArray): RuleMatch => ({
  skeleton,
  index: match.index,
  text: match[0],
  groups: match.groups ?? {},
  span: (group) => {
    const [start, end] = (group ? match.indices?.groups?.[group] : match.indices?.[0]) ?? [
      match.index,
      match.index + match[0].length,
    ];
    return originalSpan(skeleton, start, end);
  },
});
