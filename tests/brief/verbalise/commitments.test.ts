import { expect, test } from 'vitest';
import { tellCommitments } from '../../../scripts/brief/verbalise/commitments.ts';
import { tellCommitmentGaps } from '../../../scripts/brief/verbalise/unknowns.ts';
import { commitment, evidence, index, read, readBound, statement } from '../invented.ts';

const shared = [
  commitment({ id: 'c-nor', actor_id: 'country-nor' }),
  commitment({ id: 'c-ves', actor_id: 'country-ves' }),
  commitment({ id: 'c-uni', actor_id: 'country-uni' }),
];

test('tellCommitments(rows) gives those who promise the same one sentence, in the order of the source', () => {
  const words = 'The United Cantons, Vesmark and Norland have agreed to send troops.';
  const from = index({
    commitments: shared,
    evidence: shared.map(({ id }) => evidence(id, 0, words, { record_table: 'commitments' })),
  });
  expect(readBound(tellCommitments(shared, from), from)).toBe(
    'The [United Cantons], [Vesmark] and [Norland] have agreed to send troops to the [Harbour Observation Mission].',
  );
});

test('tellCommitments(rows) joins the gifts of one giver and keeps the verb', () => {
  const rows = [
    commitment({ id: 'c-1', status: 'ready', contribution: 'medical' }),
    commitment({ id: 'c-2', status: 'ready', contribution: 'observers' }),
  ];
  expect(read(tellCommitments(rows, index()), index())).toBe(
    'Norland is ready to send medical staff and observers to the Harbour Observation Mission.',
  );
});

const phrases = [
  [
    { status: 'committed', contribution: 'police_training' },
    'Norland has committed to training police for the Harbour Observation Mission.',
  ],
  [
    { status: 'willing', contribution: 'training_support', condition: 'without sending troops' },
    'Norland is willing to help with training for the Harbour Observation Mission, without sending troops.',
  ],
  [
    { quantity: 1000, unit: 'troops', qualifier: 'up_to' },
    'Norland has agreed to send up to 1,000 troops to the Harbour Observation Mission.',
  ],
  [
    { contribution: 'funding', quantity: 2_000_000, unit: 'EUR', qualifier: 'more_than', mission_id: null },
    'Norland has agreed to give more than €2 million.',
  ],
  [
    { status: 'planned', contribution: 'police' },
    'Norland is expected to send police officers to the Harbour Observation Mission.',
  ],
  [
    { status: 'proposed', contribution: 'mediation' },
    'Norland could act as a mediator for the Harbour Observation Mission; this is a possibility and not a promise.',
  ],
] as const;

test.each(phrases)('tellCommitments(%o) hedges as its status and qualifier do', (given, words) => {
  expect(read(tellCommitments([commitment({ id: 'c-1', ...given })], index()), index())).toBe(words);
});

test('tellCommitments(rows) names who said it when one statement holds the words', () => {
  const said = statement({ id: 's-1', speaker_id: 'person-ada-lund', direct: true });
  const rows = shared.slice(1);
  const from = index({
    commitments: rows,
    statements: [said],
    evidence: [
      ...rows.map(({ id }) => evidence(id, 5, 'agreed to send troops')),
      evidence('s-1', 0, '“Both agreed to send troops.”'),
    ],
  });
  const [sentence] = tellCommitments(rows, from);
  expect(read([sentence ?? null], from)).toMatch(/, according to Ada Lund, Prime Minister of Norland\.$/);
  expect(sentence?.recordIds).toEqual(['c-uni', 'c-ves', 's-1']);
});

test('tellCommitmentGaps(rows) says which sizes and dates are missing', () => {
  expect(read(tellCommitmentGaps(shared), index())).toBe(
    'No source says how much each contributor would give, or when it promised to.',
  );
  const sized = [commitment({ id: 'c-1', quantity: 10, unit: 'troops', date: '2031' }), shared[1]].filter(
    (row) => row !== undefined,
  );
  expect(read(tellCommitmentGaps(sized), index())).toBe('How much Vesmark would give is not said.');
});

test('tellCommitments(rows) keeps apart what goes to one mission and what to another', () => {
  const rows = [
    commitment({ id: 'c-1', status: 'ready', contribution: 'medical' }),
    commitment({ id: 'c-2', status: 'ready', contribution: 'observers', mission_id: 'org-council' }),
  ];
  expect(read(tellCommitments(rows, index()), index())).toBe(
    'Norland is ready to send medical staff to the Harbour Observation Mission and observers to the Northern Security Council.',
  );
});
