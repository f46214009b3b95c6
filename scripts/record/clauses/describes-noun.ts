// Whether a participle is no verb of a clause but describes the noun behind it: "in a televised address", "the proposed
// force", "the return of displaced families".

import { oneOf } from '../one-of.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

const isOwner = oneOf("the a an its his her their this that ’s 's");
const isPreposition = oneOf('of for on in by with from between among to');

export function describesNoun(words: readonly Word[], { first, last }: VerbGroup): boolean {
  const [previous, next] = [words[first - 1], words[last + 1]];
  if (isOwner(previous?.lower)) return true;
  return first === last && isPreposition(previous?.lower) && next?.pos === 'NOUN' && next.mention === null;
}
