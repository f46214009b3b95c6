// Where a sentence promises something: the words of a rule, and where the words for what is given begin. What is denied,
// asked for or only rumoured is no promise, and one that is taken back is none either.

import { mayMatch, sieve } from '../../prefilter/may-match.ts';
import type { PatternCompiler } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { actorsIn, matchesOf, type RuleMatch, type Skeleton } from '../skeleton.ts';
import { type GivenFirst, givenFirst } from './given-first.ts';
import { type PledgeObject, pledgeObject } from './pledge-object.ts';
import { nounRules, type PledgeRule, pledgeRules, unreal, withdrawal } from './pledge-rules.ts';

export interface Promised {
  readonly match: RuleMatch;
  readonly rule: PledgeRule;
  readonly object: PledgeObject;
}

export interface PromiseFinder {
  /** In the order of the sentence; where two rules match at one place, the firmer. */
  readonly promisesIn: (skeleton: Skeleton, text: string) => Promised[];
  /** "Troops from Kenya and Uganda will be deployed", "$5 million promised by Chad". */
  readonly givenFirstIn: (skeleton: Skeleton) => { readonly match: RuleMatch; readonly rule: GivenFirst }[];
  /** Up to where in the article the offers of each giver are taken back. */
  readonly withdrawnIn: (reading: Reading) => ReadonlyMap<string, number>;
}

const denied = /\b(?:not|never|no|nothing|neither|nor|refused|declined)\b(?! only)/u;
/** How far before a promise its denial may stand. */
const reach = 120;

export function promiseFinder(pattern: PatternCompiler): PromiseFinder {
  const rulesFor = sieve(
    [...pledgeRules, ...nounRules].map((rule) => ({ rule, pattern: pattern(rule.source) })),
  );
  const givenFirstFor = sieve(givenFirst.map((rule) => ({ rule, pattern: pattern(rule.source) })));
  const withdrawn = pattern(withdrawal);
  const gives = pattern(
    '^(?:\\p{L}{2,12} (?:to |in )?){0,2}(?:{give}|{give_ing}|\\b(?:lead with|join|support|help|take part|add|commit|offer|boost|focus|concentrate|mediate|back|second|set up|make available|extend the (?:deployment|stay|mission) of (?:its|their)|adding|joining|supporting|helping|(?:raise|increase|expand|reinforce) (?:its|their) (?:[\\p{L}-]+ ){0,2}(?:contingent|force|presence|deployment|contribution)|post(?= (?:[^ .,;⟦]{2,12} ){0,2}⟦N)))\\b',
  );
  const isGiving = (words: string) => mayMatch(gives, words) && words.search(gives) === 0;
  const isUnreal = ({ skeleton, index }: RuleMatch) =>
    unreal.test(skeleton.text.slice(Math.max(0, index - reach), index));

  return {
    promisesIn: (skeleton, text) => {
      const found: { readonly match: RuleMatch; readonly rule: PledgeRule; readonly at: number }[] = [];
      for (const { rule, pattern: source } of rulesFor(skeleton.text))
        for (const match of matchesOf(source, skeleton)) {
          const at = match.index + match.text.length;
          if (!found.some((other) => Math.abs(other.at - at) < 4)) found.push({ match, rule, at });
        }
      found.sort((a, b) => a.at - b.at);
      return found.flatMap(({ match, rule, at }, index): Promised[] => {
        const next = found[index + 1]?.match.index ?? skeleton.text.length;
        const object = pledgeObject(text, skeleton, at, Math.max(at, next));
        const isReal =
          !isUnreal(match) &&
          !denied.test(match.text) &&
          !denied.test(object.words.slice(0, 30)) &&
          !/^\s*\?/u.test(skeleton.text.slice(object.end, object.end + 3)) &&
          (!rule.needsGiving || isGiving(object.words.trim()));
        return isReal ? [{ match, rule, object }] : [];
      });
    },
    givenFirstIn: (skeleton) =>
      givenFirstFor(skeleton.text).flatMap(({ rule, pattern: source }) =>
        matchesOf(source, skeleton).flatMap((match) => (isUnreal(match) ? [] : [{ match, rule }])),
      ),
    withdrawnIn: (reading) =>
      new Map(
        reading.inline.flatMap((skeleton) =>
          matchesOf(withdrawn, skeleton).flatMap((match) =>
            actorsIn(skeleton, match.groups.givers ?? '').map(
              ({ actor }) => [actor, match.span().end] as const,
            ),
          ),
        ),
      ),
  };
}
