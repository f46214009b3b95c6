// Several codings of one fact -> the columns of one row.

import { describe, expect, test } from 'vitest';
import type { AnyCodedRecord } from '../../scripts/record/coded-record.ts';
import { settleColumns } from '../../scripts/table/settle-columns.ts';
import { actor, article, byId, commitment, vote } from './coded.ts';

const articles = byId(article('a'), article('b'), article('copy', { duplicate_of: 'a' }));
const settle = (...codings: AnyCodedRecord[]) =>
  settleColumns({ id: 'x', table: codings[0]?.table ?? 'actors', codings }, articles);

describe('settleColumns(record, articles) lets the first say it and later ones fill gaps', () => {
  test('a value that is there stays', () => {
    const { columns } = settle(vote('a'), vote('b', { resolution: 'other words', against: 0 }));
    expect(columns).toMatchObject({ resolution: 'resolution on South Sudan', in_favour: 14, against: 0 });
  });

  test('a number is filled with its unit, and not from a coding that says another', () => {
    const { columns } = settle(
      commitment('a', { quantity: 500, unit: 'troops' }),
      commitment('b', { quantity: 600, unit: 'troops', qualifier: 'up_to' }),
    );
    expect(columns).toMatchObject({ quantity: 500, unit: 'troops', qualifier: null });
  });

  test('counts of a vote are filled only from codings that agree with it', () => {
    expect(settle(vote('a'), vote('b', { total_members: 15 })).columns).toMatchObject({ total_members: 15 });
    expect(settle(vote('a'), vote('b', { in_favour: 13, total_members: 15 })).columns).toMatchObject({
      total_members: null,
    });
  });

  test('a column is computed where the coding it was taken from computed it', () => {
    const found = settle(
      vote('a', { against: 1, derived: ['against'] }),
      vote('b', { against: 1, abstentions: 0, derived: ['abstentions'] }),
    );
    expect(found.derived).toEqual(['against', 'abstentions']);
    expect(
      settle(vote('a', { against: 1 }), vote('b', { against: 1, derived: ['against'] })).derived,
    ).toEqual([]);
  });
});

test('settleColumns(record, articles) takes the firmest status', () => {
  const { columns } = settle(commitment('a', { status: 'ready' }), commitment('b', { status: 'agreed' }));
  expect(columns.status).toBe('agreed');
});

test('settleColumns(record, articles) takes the fullest name and role of an actor, and counts no copy', () => {
  const { columns } = settle(
    actor('a', { mention_count: 2, role: 'Secretary-General' }),
    actor('b', {
      name: 'António Guterres',
      mention_count: 3,
      role: 'UN Secretary-General',
      aliases: ['Guterres'],
    }),
    actor('copy', { mention_count: 9 }),
  );
  expect(columns).toMatchObject({
    name: 'António Guterres',
    aliases: ['Antonio Guterres', 'Guterres'],
    role: 'UN Secretary-General',
    mention_count: 5,
  });
});

test('settleColumns(record, articles) of no coding is a bug of ours', () => {
  expect(() => settle()).toThrow('Bug: x has no coding');
});
