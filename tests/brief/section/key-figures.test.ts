import { expect, test } from 'vitest';
import { composeKeyFigures } from '../../../scripts/brief/section/key-figures.ts';
import type { Selection } from '../../../scripts/brief/select-records.ts';
import { commitment, figure, index, vote } from '../invented.ts';

const selection = (rows: Partial<Selection>): Selection => ({
  votes: [],
  vote_positions: [],
  commitments: [],
  figures: [],
  events: [],
  statements: [],
  provisions: [],
  ...rows,
});
const show = (rows: Partial<Selection>) =>
  composeKeyFigures(selection(rows), index(rows)).map(({ value, label }) => `${value} | ${label}`);

test('composeKeyFigures(selection) shows votes, then how many give what, then figures', () => {
  const rows = {
    votes: [vote({ id: 'v-1', in_favour: 142, total_members: 193 })],
    commitments: [
      commitment({ id: 'c-1' }),
      commitment({ id: 'c-2', actor_id: 'country-ves' }),
      commitment({ id: 'c-3', actor_id: 'country-qua', quantity: 300, unit: 'pilots', qualifier: 'up_to' }),
    ],
    figures: [figure({ id: 'f-1', modality: 'planned', as_of: '2031' })],
  };
  expect(show(rows)).toEqual([
    '142 of 193 | voted in favour of the resolution on the Harbour Plan',
    '2 | countries have agreed to send troops to the Harbour Observation Mission',
    'up to 300 pilots | agreed by Quayland for the Harbour Observation Mission',
    '40 | ships in the harbour, planned, 2031',
  ]);
});

test('composeKeyFigures(selection) makes each a sentence of its own, with how it was counted', () => {
  const commitments = [commitment({ id: 'c-1' }), commitment({ id: 'c-2', actor_id: 'country-ves' })];
  const [shown] = composeKeyFigures(selection({ commitments }), index({ commitments }));
  expect(shown?.sentence.kind).toBe('key-figure');
  expect(shown?.sentence.recordIds).toEqual(['c-1', 'c-2']);
  expect(shown?.sentence.parts[0]).toEqual({ fact: '2', record: 'c-1', formula: 'count(commitments)' });
});

test('composeKeyFigures(selection) shows one number with the same words once', () => {
  const figures = [
    figure({ id: 'f-1', measures: 'ships waiting in the harbour' }),
    figure({ id: 'f-2', measures: 'ships waiting in the old harbour' }),
    figure({ id: 'f-3', value: 2 }),
  ];
  expect(show({ figures })).toEqual(['40 | ships waiting in the harbour']);
});
