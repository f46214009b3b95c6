// How many members a body has, where the article prints it: "the 15-nation council", "the council's 15 members".

import { sieve } from '../../prefilter/may-match.ts';
import type { ActorMention, QuantityMention } from '../../sentence/sentence.ts';
import type { PatternCompiler } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { matchesOf, mentionsIn, type RuleMatch } from '../skeleton.ts';
import { isBody } from './voting-body.ts';

export interface Membership {
  readonly value: number;
  readonly quantity: QuantityMention;
}

const body =
  '(?:[Cc]ouncil|[Aa]ssembly|[Bb]ody|[Pp]arliament|[Cc]hamber|[Hh]ouse|[Ss]enate|[Bb]oard|[Cc]ommittee)';
/** "the 4,200-member UN mission": those sit in no council. */
const sent = '(?! ?⟦A| (?:[\\p{Ll}-]+ ){0,2}(?:contingent|force|forces|mission|operation|team|troops)\\b)';
const sources = [
  `(?<count>{N})(?: (?:UN|U\\.N\\.|world|member|powerful|top|global|UN’s))? (?:${body}\\b|{A}${sent})`,
  `(?:${body}|{A})[’']s (?<count>{N})`,
  '\\b[Aa]ll (?:of (?:the|its) )?(?<count>{N})',
];

/** A reader for one article: body -> its members as printed, said of that body anywhere in it. */
export function membershipReader(
  pattern: PatternCompiler,
): (reading: Reading) => (body: string) => Membership | null {
  const rulesFor = sieve(sources.map((source) => ({ pattern: pattern(source) })));
  return (reading) => {
    let told: readonly Told[] | null = null;
    return (body) => {
      // The article is searched once, and only where somebody votes.
      told ??= reading.folded.flatMap((skeleton) =>
        rulesFor(skeleton.text).flatMap((rule) => matchesOf(rule.pattern, skeleton).flatMap(toldBy)),
      );
      const found = told.find(({ named }) => isOf(reading, named, body));
      return found ? { value: found.quantity.value, quantity: found.quantity } : null;
    };
  };
}

interface Told {
  readonly quantity: QuantityMention;
  /** Whose members they are, where a name says so. */
  readonly named: ActorMention | undefined;
}

function toldBy({ skeleton, groups, text }: RuleMatch): Told[] {
  const [quantity] = mentionsIn(skeleton, groups.count ?? '', 'quantity');
  if (!quantity || !/^(?:members?|member states|nations|seats|countries)$/.test(quantity.unit ?? ''))
    return [];
  return [{ quantity, named: mentionsIn(skeleton, text, 'actor')[0] }];
}

/** "the 193-member world body" names the organisation, not its assembly. "Bosnia’s three-member presidency" counts for no council. */
function isOf({ cast }: Reading, named: ActorMention | undefined, body: string): boolean {
  const owner = named && named.actor !== body ? cast.get(named.actor) : undefined;
  return !owner || (!isBody(owner) && owner.kind === 'organisation');
}
