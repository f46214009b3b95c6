import { expect, test } from 'vitest';
import type { RowOf } from '../../../scripts/brief/record-index.ts';
import { tellDifferences } from '../../../scripts/brief/verbalise/differences.ts';
import { commitment, figure, index, read, vote } from '../invented.ts';

const difference = (row: Partial<RowOf<'differences'>> & { readonly id: string }): RowOf<'differences'> => ({
  record_table: 'commitments',
  measure: 'status of c-nor',
  record_ids: ['c-nor'],
  values: ['agreed', 'ready'],
  verdict: 'differ',
  note: null,
  ...row,
});
const from = index({
  commitments: [commitment({ id: 'c-nor' }), commitment({ id: 'c-ves', actor_id: 'country-ves' })],
  figures: [figure({ id: 'figure-ships' })],
  votes: [vote({ id: 'vote-1' })],
});

test('tellDifferences(rows) joins commitments that differ alike and never prints an id', () => {
  const rows = [
    difference({ id: 'd-1' }),
    difference({ id: 'd-2', measure: 'status of c-ves', record_ids: ['c-ves'] }),
  ];
  expect(read(tellDifferences(rows, from), from)).toBe(
    'One passage says that Norland and Vesmark have agreed to send troops, another that they are ready to do so.',
  );
});

test('tellDifferences(rows) names what the record is about', () => {
  const rows = [
    difference({
      id: 'd-1',
      record_table: 'figures',
      measure: 'value of figure-ships',
      record_ids: ['figure-ships'],
      values: ['40', '45'],
    }),
    difference({
      id: 'd-2',
      record_table: 'votes',
      measure: 'votes against of vote-1',
      record_ids: ['vote-1'],
      values: ['3', '4'],
    }),
    difference({
      id: 'd-3',
      record_table: 'figures',
      measure: 'number of ships',
      record_ids: ['figure-ships'],
      values: ['40', '45'],
    }),
  ];
  expect(read(tellDifferences(rows, from), from)).toBe(
    'The sources put one number (ships in the harbour) at between 40 and 45 ships.\n' +
      'The sources put the votes against in the vote on the resolution on the Harbour Plan at between three and four.\n' +
      'The sources put the number of ships at between 40 and 45 ships.',
  );
});

test('tellDifferences(rows) is silent where sources agree, differ by an "about", or the record is gone', () => {
  const rows = [
    difference({ id: 'd-1', verdict: 'agree' }),
    difference({ id: 'd-2', values: ['about', 'exact'] }),
    difference({ id: 'd-3', record_ids: ['c-gone'] }),
  ];
  expect(tellDifferences(rows, from)).toEqual([]);
});
