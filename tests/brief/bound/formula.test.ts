import { expect, test } from 'vitest';
import { countOf, evaluateFormula } from '../../../scripts/brief/bound/formula.ts';
import { commitment, position, vote } from '../invented.ts';

const own = vote({ id: 'v-1', total_members: 193, in_favour: 142, against: 10, abstentions: 12 });
const records = [
  { table: 'vote_positions', row: position({ id: 'vp-1', position: 'no' }) },
  { table: 'vote_positions', row: position({ id: 'vp-2', position: 'yes' }) },
  { table: 'commitments', row: commitment({ id: 'c-1' }) },
];

const cases = [
  ['total_members - in_favour - against - abstentions', 29],
  ['against - count(vote_positions, position=no)', 9],
  ['count(vote_positions)', 2],
  ['count(commitments, status=agreed, mission_id=org-harbour-mission)', 1],
  ['count(commitments, condition=null)', 1],
  ['count(events)', 0],
  ['not_voting', null],
  ['against -', null],
  ['against * 2', null],
  ['process.exit()', null],
  ['', null],
] as const;

test.each(cases)('evaluateFormula("%s") is %s', (formula, value) => {
  expect(evaluateFormula(formula, own, records)).toBe(value);
});

test('countOf(table, where) writes what evaluateFormula reads', () => {
  expect(countOf('commitments', { status: 'agreed', mission_id: null })).toBe(
    'count(commitments, status=agreed, mission_id=null)',
  );
});
