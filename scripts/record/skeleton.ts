// A sentence with its mentions folded into tokens, so that a rule reads like the sentence it is for:
// "⟦A0⟧ and ⟦A1⟧ have committed to training the police". Matches lead back to the words of the article.

import type { Span } from '../article/article.ts';
import { mayMatch } from '../prefilter/may-match.ts';
import type { ActorMention, Mention, Sentence } from '../sentence/sentence.ts';

export interface Skeleton {
  readonly text: string;
  readonly sentence: Sentence;
  /** Position in the article of each character of `text`, and of its end. */
  readonly origin: readonly number[];
}

const letters = { actor: 'A', date: 'D', quantity: 'N', quotation: 'Q', plan: 'L' } as const;
const tagged = /⟦(?<letter>[A-Z])(?<index>\d+)⟧/gu;

const letterOf = (mention: Mention): string =>
  mention.kind === 'actor'
    ? ({ name: 'A', pronoun: 'A', adjective: 'J', people: 'P' } as const)[mention.form]
    : letters[mention.kind];

/** `inline` leaves quoted words in place; `folded` makes each quotation one token. */
export function skeletonOf(sentence: Sentence, quotations: 'inline' | 'folded'): Skeleton {
  let text = '';
  const origin: number[] = [];
  let position = sentence.start;
  const copy = (until: number) => {
    for (; position < until; position++) {
      text += sentence.text[position - sentence.start] ?? '';
      origin.push(position);
    }
  };
  sentence.mentions.forEach((mention, index) => {
    if (mention.start < position || (mention.kind === 'quotation' && quotations === 'inline')) return;
    copy(mention.start);
    const tag = `⟦${letterOf(mention)}${index}⟧`;
    for (const character of tag) origin.push(character === '⟧' ? mention.end - 1 : mention.start);
    text += tag;
    position = Math.max(position, Math.min(mention.end, sentence.end));
  });
  copy(sentence.end);
  origin.push(sentence.end);
  return { text, sentence, origin };
}

/** The words of the article that a stretch of the skeleton stands for. */
export function originalSpan(skeleton: Skeleton, start: number, end: number): Span {
  const first = skeleton.origin[start] ?? skeleton.sentence.start;
  const last = skeleton.origin[Math.max(start, end - 1)] ?? skeleton.sentence.end - 1;
  return { start: first, end: Math.min(last + 1, skeleton.sentence.end) };
}

/** Mentions of one kind in a stretch of skeleton text. */
export function mentionsIn<K extends Mention['kind']>(
  skeleton: Skeleton,
  stretch: string,
  kind: K,
): Extract<Mention, { kind: K }>[] {
  return [...stretch.matchAll(tagged)].flatMap((match) => {
    const mention = skeleton.sentence.mentions[Number(match.groups?.index)];
    return mention?.kind === kind ? [mention as Extract<Mention, { kind: K }>] : [];
  });
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
  const found: RuleMatch[] = [];
  // Not matchAll: it makes a copy of the pattern for every text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(skeleton.text); match; match = pattern.exec(skeleton.text)) {
    found.push(ruleMatch(skeleton, match));
    if (match[0] === '')
      pattern.lastIndex += (skeleton.text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
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
