import { expect, test } from 'vitest';
import { allRows, selectRecords } from '../../scripts/brief/select-records.ts';
import type { Rule, Topic } from '../../scripts/brief/topic/topic.ts';
import { commitment, event, figure, index, position, provision, statement, vote } from './invented.ts';

const from = index({
  events: [
    event({ id: 'e-1', type: 'visit', participants: ['country-nor'], what: 'Troops came to the quay' }),
  ],
  votes: [vote({ id: 'v-1' })],
  vote_positions: [position({ id: 'vp-1', vote_id: 'v-1', actor_id: 'country-ves' })],
  commitments: [commitment({ id: 'c-1' }), commitment({ id: 'c-2', mission_id: null })],
  figures: [figure({ id: 'f-1', subject_id: 'country-nor' })],
  statements: [statement({ id: 's-1', relayed_by_id: 'person-per-dahl', text: 'we move toward the quay' })],
  provisions: [provision({ id: 'p-1' })],
});

const select = (...rules: readonly Rule[]): readonly string[] => {
  const topic: Topic = {
    id: 't',
    file: 't.md',
    title: 't',
    question: 't',
    short: 't',
    order: 1,
    select: rules,
    answer: [],
    sections: ['findings'],
    related: [],
    note: [],
  };
  return allRows(selectRecords(topic, from)).map(({ id }) => id);
};

const cases: readonly (readonly [Rule, readonly string[]])[] = [
  [{ tables: ['votes'] }, ['v-1']],
  [{ bodies: ['org-council'] }, ['v-1', 'vp-1']],
  [{ missions: ['org-harbour-mission'] }, ['c-1']],
  [{ actors: ['country-nor'] }, ['c-1', 'c-2', 'f-1', 'e-1']],
  [{ actors: ['person-per-dahl'] }, ['s-1']],
  [{ plans: ['harbour plan'] }, ['v-1', 'vp-1', 'p-1']],
  [{ event_types: ['visit'] }, ['e-1']],
  [{ keywords: ['troop'] }, ['c-1', 'c-2', 'e-1']],
  [{ keywords: ['ward'] }, []],
  [{ actors: ['country-nor'], keywords: ['quay'] }, ['e-1']],
  [{ keywords: ['Norland'], tables: ['figures'] }, ['f-1']],
];

test.each(cases)('selectRecords(topic) takes a record that satisfies every key of %o', (rule, ids) => {
  expect(select(rule)).toEqual(ids);
});

test('selectRecords(topic) takes a record that satisfies any one rule, once', () => {
  expect(select({ tables: ['votes'] }, { bodies: ['org-council'] }, { tables: ['figures'] })).toEqual([
    'v-1',
    'vp-1',
    'f-1',
  ]);
});
