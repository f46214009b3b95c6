import { expect, test } from 'vitest';
import { summariseCommitments } from '../../../scripts/brief/verbalise/summarise-commitments.ts';
import { commitment, index, read } from '../invented.ts';

const shared = [
  commitment({ id: 'c-nor', actor_id: 'country-nor' }),
  commitment({ id: 'c-ves', actor_id: 'country-ves' }),
  commitment({ id: 'c-uni', actor_id: 'country-uni' }),
];
const tell = (rows: Parameters<typeof summariseCommitments>[0]) =>
  read(summariseCommitments(rows, index()), index());

const many = ['nor', 'ves', 'uni', 'qua', 'alp', 'bet', 'gam'].map((code) =>
  commitment({ id: `c-${code}`, actor_id: `country-${code}`, country_code: code.toUpperCase() }),
);

test('summariseCommitments(rows) counts a group too large to name, and says how it counted', () => {
  const rows = [
    ...many,
    commitment({
      id: 'c-police',
      actor_id: 'country-qua',
      status: 'committed',
      contribution: 'police_training',
    }),
  ];
  const [summary] = summariseCommitments(rows, index());
  expect(tell(rows)).toBe(
    'Seven countries have agreed to send troops to the Harbour Observation Mission, and Quayland has committed to training police; no source puts a number on any of these offers.',
  );
  expect(summary?.recordIds).toHaveLength(8);
  expect(summary?.parts).toContainEqual({
    fact: 'seven',
    record: 'c-nor',
    formula: 'count(commitments, status=agreed)',
  });
});

test('summariseCommitments(rows) keeps what is offered apart from what is promised', () => {
  const offered = [
    ...shared,
    commitment({ id: 'c-1', actor_id: 'country-nor', status: 'ready', contribution: 'medical' }),
    commitment({ id: 'c-2', actor_id: 'country-nor', status: 'ready', contribution: 'observers' }),
    commitment({
      id: 'c-3',
      actor_id: 'country-qua',
      status: 'willing',
      contribution: 'training_support',
      condition: 'but without sending troops',
    }),
  ];
  expect(tell(offered)).toBe(
    'Norland, the United Cantons and Vesmark have agreed to send troops to the Harbour Observation Mission.\n' +
      'Norland has also offered medical staff and observers, and Quayland help with training, but without sending troops; no source puts a number on any of these offers.',
  );
});

test('summariseCommitments(rows) names one giver once', () => {
  expect(
    tell([commitment({ id: 'c-1' }), commitment({ id: 'c-2', status: 'willing', contribution: 'funding' })]),
  ).toBe(
    'Norland has agreed to send troops to the Harbour Observation Mission and has offered money; no source puts a number on any of these offers.',
  );
});

test('summariseCommitments(rows) names many who offer, and what they offer together', () => {
  const many = ['country-nor', 'country-ves', 'country-uni', 'country-qua'].map((actor_id, at) =>
    commitment({
      id: `c-${at}`,
      actor_id,
      status: 'willing',
      contribution: at < 2 ? 'medical' : 'observers',
    }),
  );
  expect(tell(many)).toBe(
    'Norland, Vesmark, the United Cantons and Quayland have offered medical staff and observers; no source puts a number on any of these offers.',
  );
});

test('summariseCommitments(rows) does not say that a number is missing where one is given', () => {
  const sized = [
    commitment({ id: 'c-1', quantity: 40, unit: 'soldiers' }),
    commitment({ id: 'c-2', actor_id: 'country-ves' }),
  ];
  expect(tell(sized)).not.toContain('no source');
});

test('summariseCommitments(rows) says nothing when nothing is promised or offered', () => {
  expect(summariseCommitments([commitment({ id: 'c-1', status: 'proposed' })], index())).toEqual([]);
  expect(summariseCommitments([], index())).toEqual([]);
});

test('summariseCommitments(rows) names once who gave the same twice, and counts them once', () => {
  // As of offers to missions that no source names: two records, one sentence.
  const again = shared.map((row) => ({ ...row, id: `${row.id}-2` }));
  expect(tell([...shared, ...again])).toBe(tell(shared));
  const [summary] = summariseCommitments(
    [...many, ...many.map((row) => ({ ...row, id: `${row.id}-2` }))],
    index(),
  );
  expect(summary?.parts).toContainEqual(expect.objectContaining({ fact: 'seven' }));
  expect(summary?.recordIds).toHaveLength(7);
});
