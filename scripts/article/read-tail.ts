// The end of a capture: an author who signs there, with or without a line on who that is; the agency and the day in brackets.

import type { Block } from './article.ts';
import type { CreditWords } from './credit-words.ts';
import { type Credit, readCredit } from './read-credit.ts';

export interface Tail {
  readonly author: string | null;
  /** The paragraphs without the signature and what follows it. */
  readonly blocks: readonly Block[];
}

const name = /^\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|al|bin|de|van|von)){1,3}$/u;
const biography =
  /^(?<name>\p{Lu}[\p{L}\p{M}'’-]+ (?:[\p{L}\p{M}'’.-]+ ){0,2}?[\p{L}\p{M}'’-]+) (?:is|was|has been|works) (?:an?|the|our)\b/u;
/** How far from the end a signature may stand. */
const reach = 8;

/** A name alone on its line at the end, repeated or followed by "X is a journalist …", is the author. */
export function readTail(blocks: readonly Block[]): Tail {
  for (let index = blocks.length - 1; index > Math.max(0, blocks.length - reach); index--) {
    const line = blocks[index]?.text ?? '';
    const introduced = biography.exec(line)?.groups?.name;
    const stands = introduced === undefined ? -1 : blocks.findIndex((block) => block.text === introduced);
    if (introduced !== undefined && stands > 0 && stands < index)
      return { author: introduced, blocks: blocks.slice(0, stands) };
    if (name.test(line) && blocks[index - 1]?.text === line)
      return { author: line, blocks: blocks.slice(0, index - 1) };
  }
  return { author: null, blocks };
}

/** "Done at Port Louis on 12 March 2022": the line that closes a communiqué; null where none of the last lines does. */
export const closingLine = (blocks: readonly Block[]): string | null =>
  blocks.slice(-3).find(({ text }) => done.test(text) && text.length < 120)?.text ?? null;

/** "(Meridian News Agency, May 5, 2006)": the last line where it names an outlet and a day; null where it does not. */
export function closingCredit(blocks: readonly Block[], words: CreditWords): Credit | null {
  const line = blocks.at(-1)?.text ?? '';
  const inner = line.length > 120 ? undefined : /^\((?<inner>[^()]+)\)\.?$/u.exec(line)?.groups?.inner;
  const credit = inner === undefined ? null : readCredit(inner.replace(/ via /u, ', '), words);
  return credit?.outlet && credit.published ? credit : null;
}

const done = /^(?:Done|Signed|Issued|Adopted) (?:at|in) \p{Lu}/u;
