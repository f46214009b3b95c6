import { expect, test } from 'vitest';
import { capBlocks, olderAreInTables, restIsInTables } from '../../../scripts/brief/section/cap-blocks.ts';

const many = Array.from({ length: 13 }, (_, index) => index);
/** 'r-2001' is of 2001. */
const dateOf = (id: string) => id.slice(2);
/** Half of them are votes. */
const tableOf = (id: string) => (id < 'r-2000' ? 'votes' : 'events');

test('capBlocks(blocks) leaves a short section as it is', () => {
  const blocks = [{ type: 'list', items: many.slice(1) }] as const;
  expect(capBlocks(blocks, dateOf, tableOf)).toEqual(blocks);
});

test('capBlocks(blocks) cuts a long list and says so', () => {
  expect(capBlocks([{ type: 'list', items: many }], dateOf, tableOf)).toEqual([
    { type: 'list', items: many.slice(0, 12) },
    { type: 'rest', text: restIsInTables, tables: [] },
  ]);
});

test('capBlocks(blocks) keeps the newest thirty of rows and of articles, in their order, and says so', () => {
  const ids = Array.from({ length: 120 }, (_, index) => `r-${index % 2 === 0 ? 2000 + index : 1000 + index}`);
  const [rows, said] = capBlocks([{ type: 'rows', component: 'Positions', ids }], dateOf, tableOf);
  const old = ids.filter((id) => id < 'r-2060');
  expect(old.length).toBe(90);
  expect(rows).toEqual({ type: 'rows', component: 'Positions', ids: ids.filter((id) => !old.includes(id)) });
  expect(said).toEqual({
    type: 'rest',
    text: olderAreInTables,
    tables: ['events', 'votes'],
  });
  const [sources, rest] = capBlocks([{ type: 'sources', articleIds: ids }], dateOf, tableOf);
  expect(rest).toMatchObject({ tables: ['articles'] });
  expect(sources).toMatchObject({ articleIds: ids.filter((id) => !old.includes(id)) });
});
