import { expect, test } from 'vitest';
import { groupByPlan, summarisePlan, tellPlan } from '../../../scripts/brief/verbalise/provisions.ts';
import { article, index, provision, read } from '../invented.ts';

const rows = [
  provision({ id: 'p-2', position: 2, item: 'expand quay by quay' }),
  provision({ id: 'p-1', position: 1 }),
  provision({ id: 'p-3', position: 3, item: 'two pilots for each ship' }),
];

test('groupByPlan(rows) keeps the order of the plan', () => {
  expect(groupByPlan(rows, index()).map((group) => group.map(({ id }) => id))).toEqual([
    ['p-1', 'p-2', 'p-3'],
  ]);
});

test('tellPlan(group) counts the points and summarisePlan(group) shows two behind a colon', () => {
  const [group = []] = groupByPlan(rows, index());
  expect(read([tellPlan(group, index()), summarisePlan(group, index())], index())).toBe(
    'The sources report three points of the Harbour Plan.\n' +
      'The sources report three points of the Harbour Plan, among them: a joint customs office; expand quay by quay.',
  );
});

test('tellPlan(group) never tells a proposal as decided', () => {
  const proposed = [provision({ id: 'p-1', modality: 'proposed' })];
  expect(read([tellPlan(proposed, index())], index())).toBe(
    'The sources report one point of the Harbour Plan, which is proposed and not decided.',
  );
  const from = index({ articles: [article({ id: 'harbour-news', kind: 'opinion', outlet: null })] });
  expect(read([tellPlan(proposed, from)], from)).toBe(
    'An opinion article sets out one point of the Harbour Plan.',
  );
});
