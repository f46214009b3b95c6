// The semantic checks over a dataset: each finds its own fault and no other.

import { describe, expect, test } from 'vitest';
import type { Article } from '../../scripts/article/article.ts';
import type { AnyCodedRecord } from '../../scripts/record/coded-record.ts';
import { assemble } from '../../scripts/table/assemble.ts';
import { checkDataset } from '../../scripts/table/checks/all.ts';
import { mergeRecords } from '../../scripts/table/merge-records.ts';
import { actor, article, byId, commitment, position, vote } from './coded.ts';

function codesOf(
  coded: readonly AnyCodedRecord[],
  of: Article = article('a', { published: '2026-03-01' }),
): string[] {
  const articles = byId(of);
  return checkDataset(assemble([of], mergeRecords(coded, articles)), articles).map(({ code }) => code);
}

const event = (date: string, modality: 'reported' | 'planned'): AnyCodedRecord => ({
  table: 'events',
  article: 'a',
  key: 'meeting',
  columns: {
    type: 'meeting',
    what: 'They met',
    date,
    date_start: date,
    date_end: date,
    date_text: null,
    date_basis: 'explicit',
    place_id: null,
    participants: [],
    modality,
  },
  derived: [],
  evidence: [{ start: 0, end: 1, paragraph: 1, rule: 'test/rule' }],
});

describe('checkDataset(dataset, articles)', () => {
  test('finds nothing in sound records', () => {
    expect(
      codesOf([
        commitment('a'),
        actor('a'),
        event('2026-02-28', 'reported'),
        vote('a', { against: 1, abstentions: 0, not_voting: 0, total_members: 15 }),
      ]),
    ).toEqual([]);
  });

  test.each<[string, readonly AnyCodedRecord[]]>([
    ['vote/sum', [vote('a', { against: 3, abstentions: 0, not_voting: 0, total_members: 15 })]],
    ['vote/sum', [vote('a', { in_favour: 16, total_members: 15 })]],
    [
      'vote/more-names-than-votes',
      [
        vote('a', { abstentions: 1 }),
        position('a'),
        position('a', { key: 'unsc-unmiss-chn', actor_id: 'country-chn' }),
      ],
    ],
    ['commitment/no-unit', [commitment('a', { quantity: 5 })]],
    ['commitment/no-mission', [commitment('a', { mission_id: null })]],
    ['event/after-publication', [event('2026-03-02', 'reported')]],
  ])('%s', (code, coded) => {
    expect(codesOf(coded)).toEqual([code]);
  });

  test('actor/same-name, which a correction can make: merging joins what the text names alike', () => {
    const articles = byId(article('a', { published: '2026-03-01' }));
    const coded = [actor('a'), actor('a', { key: 'person-guterres' })];
    const dataset = assemble([...articles.values()], mergeRecords(coded, articles));
    expect(checkDataset(dataset, articles)).toEqual([]);
    const [first] = dataset.actors;
    const twice = first ? [first, { ...first, id: 'person-guterres' }] : [];
    expect(checkDataset({ ...dataset, actors: twice }, articles).map(({ code }) => code)).toEqual([
      'actor/same-name',
    ]);
  });

  test('what is planned may follow the article', () => {
    expect(codesOf([event('2026-05-01', 'planned')])).toEqual([]);
  });
});
