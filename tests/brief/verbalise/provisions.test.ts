import { expect, test } from 'vitest';
import {
  groupByPlan,
  introducePlan,
  isListed,
  summarisePlan,
  tellPoints,
} from '../../../scripts/brief/verbalise/provisions.ts';
import { article, evidence, index, provision, read } from '../invented.ts';

const rows = [
  provision({ id: 'p-2', position: 2, item: 'permanent pilots’ school' }),
  provision({ id: 'p-1', position: 1 }),
  provision({ id: 'p-3', position: 3, item: 'two pilots for each ship' }),
  provision({ id: 'p-4', position: 4, item: 'expand quay by quay' }),
];
const before = (id: string, prefix: string) => evidence(id, 0, 'x', { record_table: 'provisions', prefix });
const from = index({
  evidence: [
    before('p-1', 'The plan calls for '),
    before('p-2', 'customs office, a '),
    before('p-4', 'The plan is to '),
  ],
});
const [group = []] = groupByPlan(rows, from);

test('groupByPlan(rows) keeps the order of the plan and leaves out what has no name', () => {
  const more = [...rows, provision({ id: 'p-5', plan: 'it' }), provision({ id: 'p-6', plan: 'plan' })];
  expect(groupByPlan(more, from).map((one) => one.map(({ id }) => id))).toEqual([
    ['p-1', 'p-2', 'p-3', 'p-4'],
  ]);
});

test('introducePlan(group) counts the points, and says how many are only proposed', () => {
  expect(read([introducePlan(group, from)], from)).toBe('The sources list four points of the Harbour Plan.');
  const mixed = [...group.slice(0, 3), provision({ id: 'p-9', modality: 'proposed' })];
  const told = introducePlan(mixed, from);
  expect(read([told], from)).toBe(
    'The sources list four points of the Harbour Plan; one is proposed and not decided.',
  );
  expect(told.parts).toContainEqual({
    fact: 'one',
    record: 'p-9',
    formula: 'count(provisions, modality=proposed)',
  });
});

test('introducePlan(group) never tells a proposal as decided', () => {
  const proposed = ['p-1', 'p-2'].map((id) => provision({ id, modality: 'proposed' }));
  expect(read([introducePlan(proposed, index())], index())).toBe(
    'The sources list two points of the Harbour Plan; all are proposed and none is decided.',
  );
  const opinion = index({ articles: [article({ id: 'harbour-news', kind: 'opinion', outlet: null })] });
  expect(read([introducePlan(proposed, opinion)], opinion)).toBe(
    'An opinion article proposes two points of the Harbour Plan; none is decided.',
  );
});

test('summarisePlan(group) puts points of one shape into one sentence, with the article the source gives them', () => {
  expect(read([summarisePlan(group, from)], from)).toBe(
    'The Harbour Plan calls for a joint customs office, a permanent pilots’ school and two pilots for each ship.',
  );
});

test('tellPoints(group) gives each shape its verb', () => {
  const points = [
    provision({ id: 'p-1', plan: 'mission', item: 'restore order' }),
    provision({ id: 'p-2', plan: 'initiative', item: 'major naval base', modality: 'proposed' }),
    provision({ id: 'p-3', plan: 'proposed framework', item: 'Norish pilots would deploy first' }),
    provision({ id: 'p-4', plan: 'Harbour Plan', item: 'training pilots' }),
    provision({ id: 'p-5', plan: 'Harbour Plan', item: 'its repair' }),
  ];
  const shaped = index({
    evidence: [before('p-1', 'The mission is meant to '), before('p-2', 'initiative could include a ')],
  });
  expect(read(tellPoints(points, shaped), shaped)).toBe(
    'The mission is meant to restore order.\n' +
      'The initiative could include a major naval base.\n' +
      'Under the proposed framework, Norish pilots would deploy first.\n' +
      'The Harbour Plan provides for training pilots.',
  );
});

test('isListed(group) is for several points of a plan with a name', () => {
  expect(isListed(group)).toBe(true);
  expect(isListed(group.slice(0, 1))).toBe(false);
  expect(
    isListed([provision({ id: 'p-1', plan: 'mission' }), provision({ id: 'p-2', plan: 'mission' })]),
  ).toBe(false);
});
