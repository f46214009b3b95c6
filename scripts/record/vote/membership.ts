// How many members a body has, where the article prints it: "the 15-nation council", "the council's 15 members".

import type { QuantityMention } from '../../sentence/sentence.ts';
import type { PatternCompiler } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import { matchesOf, mentionsIn } from '../skeleton.ts';
import { isBody } from './voting-body.ts';

export interface Membership {
  readonly value: number;
  readonly quantity: QuantityMention;
}

const body =
  '(?:[Cc]ouncil|[Aa]ssembly|[Bb]ody|[Pp]arliament|[Cc]hamber|[Hh]ouse|[Ss]enate|[Bb]oard|[Cc]ommittee)';
const sources = [
  `(?<count>{N})(?: (?:UN|U\\.N\\.|world|member|powerful|top|global|UN’s))? (?:${body}\\b|{A})`,
  `(?:${body}|{A})[’']s (?<count>{N})`,
  '\\b[Aa]ll (?:of (?:the|its) )?(?<count>{N})',
];

/** A reader: body -> its members as printed, said of that body anywhere in the article. */
export function membershipReader(
  pattern: PatternCompiler,
): (reading: Reading, body: string) => Membership | null {
  const patterns = sources.map(pattern);
  return (reading, bodyId) => {
    for (const skeleton of reading.folded)
      for (const match of patterns.flatMap((source) => matchesOf(source, skeleton))) {
        const [quantity] = mentionsIn(skeleton, match.groups.count ?? '', 'quantity');
        const [named] = mentionsIn(skeleton, match.text, 'actor');
        // "the 193-member world body" names the organisation, not its assembly.
        // "Bosnia’s three-member presidency" counts for no council.
        const owner = named && named.actor !== bodyId ? reading.cast.get(named.actor) : undefined;
        if (owner && (isBody(owner) || owner.kind !== 'organisation')) continue;
        if (quantity && /^(?:members?|member states|nations|seats|countries)$/.test(quantity.unit ?? ''))
          return { value: quantity.value, quantity };
      }
    return null;
  };
}
