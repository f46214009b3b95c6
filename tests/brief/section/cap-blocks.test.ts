import { expect, test } from 'vitest';
import { capBlocks, restIsInTables } from '../../../scripts/brief/section/cap-blocks.ts';

const many = Array.from({ length: 13 }, (_, index) => index);

test('capBlocks(blocks) leaves a short section as it is', () => {
  const blocks = [{ type: 'list', items: many.slice(1) }] as const;
  expect(capBlocks(blocks)).toEqual(blocks);
});

test('capBlocks(blocks) cuts a long list and says so', () => {
  expect(capBlocks([{ type: 'list', items: many }])).toEqual([
    { type: 'list', items: many.slice(0, 12) },
    { type: 'words', text: restIsInTables },
  ]);
});
