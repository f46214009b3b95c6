// A section of a brief stays short however many records a topic has: what goes beyond is left to the tables, and said to be.

import type { TableName } from '../../../src/schema/tables/all.ts';
import type { Block } from '../brief.ts';
import { compare } from '../record-index.ts';

const mostSentences = 12;
const mostBlocks = 20;
/** Rows of records, or articles: what a reader goes through in one sitting, and a phone shows without a minute of scrolling. */
const mostRows = 30;

export const restIsInTables = 'This section shows the first of many; the tables hold them all.';
export const olderAreInTables = 'This section shows the newest of many; the tables hold them all.';

/**
 * At most twelve sentences a paragraph or list, thirty rows and twenty blocks; a line says so when something was left out.
 * Of rows and articles the newest stay, in the order in which they came; `dateOf` tells the date of either by its id,
 * `tableOf` the table of a record.
 */
export function capBlocks<S>(
  blocks: readonly Block<S>[],
  dateOf: (id: string) => string,
  tableOf: (id: string) => TableName | undefined,
): readonly Block<S>[] {
  const capped = blocks.slice(0, mostBlocks).map((block) => capBlock(block, dateOf));
  const isCut = blocks.length > mostBlocks || capped.some(({ cut }) => cut === 'sentences');
  const isNewest = capped.some(({ cut }) => cut === 'rows');
  const cutRows = blocks.filter((_, at) => capped[at]?.cut === 'rows');
  const cutTables = cutRows.flatMap((block) => {
    if (block.type === 'sources') return ['articles' as const];
    return block.type === 'rows' ? block.ids.flatMap((id) => tableOf(id) ?? []) : [];
  });
  return [
    ...capped.map(({ block }) => block),
    ...(isCut ? [{ type: 'rest', text: restIsInTables, tables: [] } as const] : []),
    ...(isNewest
      ? [{ type: 'rest', text: olderAreInTables, tables: [...new Set(cutTables)].toSorted(compare) } as const]
      : []),
  ];
}

interface Capped<S> {
  readonly block: Block<S>;
  /** What was left out of it. */
  readonly cut: 'sentences' | 'rows' | null;
}

function capBlock<S>(block: Block<S>, dateOf: (id: string) => string): Capped<S> {
  if (block.type === 'paragraph' && block.sentences.length > mostSentences)
    return { block: { ...block, sentences: block.sentences.slice(0, mostSentences) }, cut: 'sentences' };
  if (block.type === 'list' && block.items.length > mostSentences)
    return { block: { ...block, items: block.items.slice(0, mostSentences) }, cut: 'sentences' };
  if (block.type === 'rows' && block.ids.length > mostRows)
    return { block: { ...block, ids: newest(block.ids, dateOf) }, cut: 'rows' };
  if (block.type === 'sources' && block.articleIds.length > mostRows)
    return { block: { ...block, articleIds: newest(block.articleIds, dateOf) }, cut: 'rows' };
  return { block, cut: null };
}

function newest(ids: readonly string[], dateOf: (id: string) => string): readonly string[] {
  const dated = ids.map((id) => ({ id, date: dateOf(id) }));
  const sorted = dated.toSorted((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
  const kept = new Set(sorted.slice(0, mostRows).map(({ id }) => id));
  return ids.filter((id) => kept.has(id));
}
