// The words of a pledge after its verb: where they end, what they leave out, and what they depend on.

import type { Span } from '../../article/article.ts';
import { originalSpan, type Skeleton } from '../skeleton.ts';

export interface PledgeObject {
  /** Skeleton text of what is given, without what is left out. */
  readonly words: string;
  readonly start: number;
  /** End of the whole object, what is left out included. */
  readonly end: number;
  /** "without deploying troops", "if its parliament agrees". */
  readonly condition: { readonly text: string; readonly index: number } | null;
}

const ends =
  /[;.?!](?:\s|$|["”])|,? (?:while|whereas|although|but (?:it|they|he|she))\b|, (?:saying|adding|denying|ending|and (?:⟦A\d+⟧|it|they))\b|(?:,|,? and) (?:the )?⟦A\d+⟧,? ⟦N\d+⟧|,? followed by (?:the )?⟦A\d+⟧| and (?:has|have|had|is|are|was|were|will|would) /u;
const leftOut =
  /,? ?\b(?:but )?(?:without|but no(?:t)?|but (?:(?:will|would|did|does|do|has|have|is|are|was) not|won[’']t|never|ruled out|refused|declined)|and no|not including|rather than|instead of|no longer|except(?: for)?|other than|excluding)\b[^.;]{0,200}/u;
const dependsOn =
  /,? ?\b(?:if|provided(?: that)?|subject to|on (?:the )?condition(?: that)?|as long as|once(?! again\b)|unless|pending)\b [^,.;]{3,120}/u;

/** The object that begins at `start` and ends at the latest at `limit`, both positions of the skeleton. */
export function pledgeObject(text: string, skeleton: Skeleton, start: number, limit: number): PledgeObject {
  const stretch = skeleton.text.slice(start, limit);
  const cut = stretch.search(ends);
  const whole = cut < 0 ? stretch : stretch.slice(0, cut);
  const without = leftOut.exec(whole);
  const given = without ? whole.slice(0, without.index) : whole;
  const proviso = dependsOn.exec(given);
  const printed = (found: RegExpExecArray): string => {
    const from = start + found.index;
    const span: Span = originalSpan(skeleton, from, from + found[0].length);
    return text.slice(span.start, span.end).replace(/^[, ]+(?:but )?|(?:,? and)?[ ,.”"]*$/gu, '');
  };
  const found = proviso ?? without;
  return {
    // The words of a condition hold nothing that is given; their place is kept, so that positions stay right.
    words: proviso
      ? given.slice(0, proviso.index) +
        ' '.repeat(proviso[0].length) +
        given.slice(proviso.index + proviso[0].length)
      : given,
    start,
    end: start + whole.length,
    condition: found ? { text: printed(found), index: found.index } : null,
  };
}
