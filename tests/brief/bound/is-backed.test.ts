import { describe, expect, test } from 'vitest';
import { findUnbacked, isFactBacked } from '../../../scripts/brief/bound/is-backed.ts';
import { commitment, event, evidence, index, position, statement, vote } from '../invented.ts';

const from = index({
  votes: [vote({ id: 'v-1', in_favour: 142, against: 10, date: '2031-05-12' })],
  vote_positions: [position({ id: 'vp-1', vote_id: 'v-1', position: 'no' })],
  commitments: [commitment({ id: 'c-1', quantity: 450_000_000, unit: 'USD', qualifier: 'more_than' })],
  events: [event({ id: 'e-1', what: 'Dozens left the United Cantons on May 3' })],
  statements: [statement({ id: 's-1', direct: true, text: "It's open - for all ships, and for good" })],
  evidence: [evidence('v-1', 0, 'Quayland and 20 others were absent', { record_table: 'votes' })],
});

describe('isFactBacked(words, backing)', () => {
  const said = [
    ['v-1', '142'],
    ['v-1', '142 of 10'],
    ['v-1', 'ten'],
    ['v-1', '12 May 2031'],
    ['v-1', 'May 2031'],
    ['v-1', 'NSC'],
    ['v-1', 'Northern Security Council'],
    ['v-1', 'Harbour Plan'],
    ['v-1', 'Quayland'],
    ['v-1', 'twenty'],
    ['v-1', 'The Harbour News'],
    ['vp-1', 'Norish'],
    ['vp-1', 'Harbour Plan'],
    ['c-1', 'US$450 million'],
    ['e-1', 'dozens'],
    ['e-1', '3 May'],
    ['s-1', '“It’s open – for all ships …”'],
    ['s-1', 'Prime Minister of Norland'],
  ] as const;

  test.each(said)('finds in %s "%s"', (id, words) => {
    expect(isFactBacked(words, from.backing(id))).toBe(true);
  });

  const unsaid = [
    ['v-1', '141'],
    ['v-1', 'eleven'],
    ['v-1', '13 May 2031'],
    ['v-1', 'June 2031'],
    ['v-1', '2030'],
    ['v-1', 'Vesmark'],
    ['v-1', 'Council of Vesmark'],
    ['v-1', '“142 voted”'],
    ['vp-1', 'Vesmark'],
    ['c-1', 'US$460 million'],
    ['e-1', '4 May'],
    ['e-1', 'hundreds'],
    ['s-1', '“It is open for all ships”'],
    ['s-1', 'harbour master'],
    ['unknown', 'Norland'],
  ] as const;

  test.each(unsaid)('does not find in %s "%s"', (id, words) => {
    expect(isFactBacked(words, from.backing(id))).toBe(false);
  });
});

test('findUnbacked(text, backing) takes a sentence as a stranger reads it', () => {
  const text =
    'Of Quayland’s 142 friends, 17 left in June 2031 and said “we go”. Troops of Zorgland stayed; Norland did not.';
  const reader = { names: from.names, isCommonWord: (word: string) => word === 'troops' };
  expect(
    findUnbacked(text, from.backing('v-1'), reader).map(({ kind, words }) => `${kind} ${words}`),
  ).toEqual(['number 17', 'date June 2031', 'quotation “we go”', 'name Zorgland', 'name Norland']);
});
