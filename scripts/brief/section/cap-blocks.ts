// A section of a brief stays short however many records a topic has: what goes beyond is left to the tables, and said to be.

import type { Block } from '../brief.ts';

const mostSentences = 12;
const mostBlocks = 20;

export const restIsInTables = 'This section shows the first of many; the tables hold them all.';

/** At most twelve sentences a paragraph or list and twenty blocks; a line says so when something was left out. */
export function capBlocks<S>(blocks: readonly Block<S>[]): readonly Block<S>[] {
  const short = blocks.slice(0, mostBlocks).map((block): Block<S> => {
    if (block.type === 'paragraph') return { ...block, sentences: block.sentences.slice(0, mostSentences) };
    if (block.type === 'list') return { ...block, items: block.items.slice(0, mostSentences) };
    return block;
  });
  const isCut =
    blocks.length > mostBlocks ||
    blocks.some(
      (block) =>
        (block.type === 'paragraph' && block.sentences.length > mostSentences) ||
        (block.type === 'list' && block.items.length > mostSentences),
    );
  return isCut ? [...short, { type: 'words', text: restIsInTables }] : short;
}
