import { expect, test } from 'vitest';
import { shapeProvision } from '../../../scripts/brief/prose/provision-shape.ts';
import { tellPlan } from '../../../scripts/brief/verbalise/plan-prose.ts';
import {
  groupByPlan,
  introducePlan,
  isListed,
  summarisePlan,
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

test('introducePlan(group) counts the points and leads into the list', () => {
  const told = introducePlan(group, from);
  expect(read([told], from)).toBe('The Harbour Plan calls for four things:');
  expect(told.parts).toContainEqual({ fact: 'four', record: 'p-1', formula: 'count(provisions)' });
});

test('introducePlan(group) never tells a proposal as decided', () => {
  const proposed = ['p-1', 'p-2'].map((id) => provision({ id, modality: 'proposed' }));
  expect(read([introducePlan(proposed, index())], index())).toBe(
    'The Harbour Plan would call for two things, none of which is decided:',
  );
  const opinion = index({ articles: [article({ id: 'harbour-news', kind: 'opinion', outlet: null })] });
  expect(read([introducePlan(proposed, opinion)], opinion)).toBe(
    'The Harbour Plan would call for two things, none of which is decided, according to an opinion article:',
  );
});

test('summarisePlan(group) puts points of one shape into one sentence, with the article the source gives them', () => {
  expect(read([summarisePlan(group, from)], from)).toBe(
    'The Harbour Plan calls for a joint customs office, a permanent pilots’ school and two pilots for each ship.',
  );
});

test('summarisePlan(group) leaves out what is added behind a comma', () => {
  const cut = index({ evidence: [before('p-1', 'The plan calls for '), before('p-2', ', an ')] });
  const points = [
    provision({ id: 'p-1', item: 'state of the harbour towns, free and viable' }),
    provision({ id: 'p-2', item: 'end to the blockade' }),
  ];
  expect(read([summarisePlan(points, cut)], cut)).toBe(
    'The Harbour Plan calls for state of the harbour towns and an end to the blockade.',
  );
});

const told = (rows: Parameters<typeof tellPlan>[0], from: ReturnType<typeof index>, isAttributed = false) =>
  read(tellPlan(rows, { said: new Set(), isAttributed }, from), from);
const point = (id: string, item: string, more: object = {}) =>
  provision({ id, item, plan: 'relief mission', position: Number(id.slice(2)), ...more });

test('tellPlan(group) says each point with the verb of the source, and names the plan once', () => {
  const points = [
    point('p-1', 'restore order'),
    point('p-2', 'train local police and to guard the quays'),
    point('p-3', 'expand quay by quay', { modality: 'proposed' }),
    point('p-4', 'major naval base', { modality: 'proposed' }),
  ];
  const shaped = index({
    evidence: [
      before('p-1', 'The mission is meant to '),
      before('p-2', 'It is also meant to '),
      before('p-3', 'From there, the mission would '),
      before('p-4', 'The mission could include a '),
    ],
  });
  expect(told(points, shaped)).toBe(
    'A relief mission is meant to restore order, to train local police and to guard the quays.\n' +
      'It would expand quay by quay and could include a major naval base.',
  );
});

test('tellPlan(group) keeps a point that is a sentence, and what the source says of its subject', () => {
  const points = [
    point('p-1', 'base would cover about 140 hectares', { modality: 'proposed' }),
    point('p-2', 'house 5,000 sailors', { modality: 'proposed' }),
  ];
  const shaped = index({ evidence: [before('p-1', '. The '), before('p-2', 'hectares. It could ')] });
  expect(told(points, shaped)).toBe('The base would cover about 140 hectares and could house 5,000 sailors.');
});

test('tellPlan(group) joins short clauses under the plan, and never leaves a proposal unhedged', () => {
  const points = [
    point('p-1', 'Norland would lead', { plan: 'proposed model', modality: 'proposed' }),
    point('p-2', 'Vesmark would follow', { plan: 'proposed model', modality: 'proposed' }),
    point('p-3', 'permanent office', { plan: 'proposed model', modality: 'proposed' }),
  ];
  const shaped = index({
    evidence: [before('p-1', '. '), before('p-2', '. '), before('p-3', 'The model includes a ')],
    articles: [article({ id: 'harbour-news', kind: 'opinion', outlet: null })],
  });
  expect(told(points, shaped)).toBe(
    'Under a proposed model, Norland would lead, and Vesmark would follow, according to an opinion article.\n' +
      'A proposed model would include a permanent office.',
  );
});

test('tellPlan(group) leaves out what only the sentence before explains', () => {
  expect(told([point('p-1', 'its repair')], index())).toBe('');
});

test('isListed(group) is for a document that asks for several things', () => {
  const pact = ['p-1', 'p-2', 'p-3'].map((id) => provision({ id, plan: 'Harbour Pact', item: `quay ${id}` }));
  expect(isListed(pact, index())).toBe(true);
  expect(isListed(pact.slice(0, 2), index())).toBe(false);
  expect(
    isListed(
      pact.map((row) => ({ ...row, plan: 'mission' })),
      index(),
    ),
  ).toBe(false);
});

test.each([
  ['will be monitored by the union', 'infinitive', 'be monitored by the union', 'will'],
  ['bans imports of timber', 'noun', 'imports of timber', 'bans'],
  [
    'ban on timber, in coordination with the union',
    'noun',
    'ban on timber, in coordination with the union',
    undefined,
  ],
  ['halve the duties by May', 'infinitive', 'halve the duties by May', undefined],
  ['union, for its part, will lower tariffs', 'clause', 'union, for its part, will lower tariffs', undefined],
  ['the pact takes effect in May', 'clause', 'the pact takes effect in May', undefined],
] as const)('shapeProvision(item) reads what verb it begins with: %s', (item, shape, text, lead) => {
  const found = shapeProvision(item, '');
  expect(found).toEqual({ shape, text, ...(lead !== undefined && { lead }) });
});
