// The same fact told twice is one record with all its evidence; other facts of one key get ids of their own.

import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../scripts/table/merge-records.ts';
import { actor, article, byId, commitment, figure, position, statement, vote } from './coded.ts';

const articles = byId(
  article('late', { published: '2026-03-01' }),
  article('early', { published: '2026-02-01' }),
  article('copy', { published: '2026-01-01', duplicate_of: 'late' }),
);
const ids = (...records: Parameters<typeof mergeRecords>[0]) =>
  mergeRecords(records, articles).map(({ id }) => id);

describe('mergeRecords(coded, articles) makes ids of keys', () => {
  test('with the name of the table before them, actors as they are, in order', () => {
    expect(ids(vote('late'), actor('late'), commitment('late'))).toEqual([
      'commitment-kaz-isf-troops',
      'person-antonio-guterres',
      'vote-unsc-unmiss',
    ]);
  });

  test('a second fact of one key takes its value, then its article, then a number', () => {
    expect(
      ids(figure('early'), figure('early', { value: 800 }), figure('early', { value: 800, unit: 'tents' })),
    ).toEqual([
      'figure-troops-greece-promised',
      'figure-troops-greece-promised-800',
      'figure-troops-greece-promised-early',
    ]);
    const said = (text: string) => statement('early', { text });
    expect(ids(said('We want peace'), said('Tea is cold'), said('Rivers rise'))).toEqual([
      'statement-tokayev-peace',
      'statement-tokayev-peace-early',
      'statement-tokayev-peace-early-2',
    ]);
  });

  test('the order of what comes in changes nothing', () => {
    const records = [
      figure('late', { value: 1 }),
      figure('early', { value: 2 }),
      commitment('copy'),
      vote('early'),
    ];
    expect(mergeRecords(records.toReversed(), articles)).toEqual(mergeRecords(records, articles));
  });
});

describe('mergeRecords(coded, articles) joins what is told again', () => {
  test('originals first, by the day of publication, copies last', () => {
    const [merged] = mergeRecords([commitment('copy'), commitment('late'), commitment('early')], articles);
    expect(merged?.codings.map((coding) => coding.article)).toEqual(['early', 'late', 'copy']);
  });

  test('a copy without a date tells of the day of its original', () => {
    const dated = { ...figure('late'), key: 'hostages-released-2025-10-13' };
    const undated = { ...figure('copy'), key: 'hostages-released-xxxx-10-13' };
    expect(ids(dated, undated)).toEqual(['figure-hostages-released-2025-10-13']);
    expect(ids({ ...dated, article: 'early' }, undated)).toHaveLength(2);
  });

  test('a copy that cannot say which Monday tells of the record of its original in the same words', () => {
    const dated = { ...figure('late'), key: 'hostages-freed-2025-10-13' };
    const undated = { ...figure('copy'), key: 'hostages-freed-monday' };
    expect(ids(dated, undated)).toEqual(['figure-hostages-freed-2025-10-13']);
    expect(ids(dated, { ...undated, article: 'early' })).toHaveLength(2);
    expect(ids(dated, figure('copy', { key: 'hostages-freed-monday', start: 1 }))).toHaveLength(2);
  });

  test('an actor named alike under two ids is one, and every record names the first', () => {
    const merged = mergeRecords(
      [
        actor('early'),
        actor('late', { key: 'person-guterres' }),
        statement('late', { speaker_id: 'person-guterres' }),
      ],
      articles,
    );
    expect(merged.filter(({ table }) => table === 'actors').map(({ id }) => id)).toEqual([
      'person-antonio-guterres',
    ]);
    const said = merged.flatMap(({ codings }) => codings).find(({ table }) => table === 'statements');
    expect(said?.table === 'statements' && said.columns.speaker_id).toBe('person-antonio-guterres');
  });

  test('what is given to no named mission belongs to its own article and its copies', () => {
    const given = (of: string) => commitment(of, { mission_id: null });
    expect(ids(given('early'), given('late'))).toHaveLength(2);
    expect(ids(given('late'), given('copy'))).toHaveLength(1);
    expect(ids(commitment('early'), commitment('late'))).toHaveLength(1);
  });

  test('a statement in other words is another; a shorter one is the same', () => {
    expect(ids(statement('early'), statement('late', { text: 'peace in the region' }))).toHaveLength(1);
    expect(ids(statement('early'), statement('late', { direct: false }))).toHaveLength(2);
  });

  test('two votes of a body on one mission a year apart are two, and positions follow theirs', () => {
    const merged = mergeRecords(
      [
        vote('early', { date: '2025-03-13' }),
        position('early'),
        vote('late', { date: '2026-03-12' }),
        position('late', { position: 'no' }),
      ],
      articles,
    );
    expect(merged.map(({ id }) => id)).toEqual([
      'position-unsc-unmiss-2026-03-12-rus',
      'position-unsc-unmiss-rus',
      'vote-unsc-unmiss',
      'vote-unsc-unmiss-2026-03-12',
    ]);
    const [moved] = merged[0]?.codings ?? [];
    expect(moved?.table === 'vote_positions' && moved.columns.vote_id).toBe('vote-unsc-unmiss-2026-03-12');
  });

  test('two votes without a day are two where they were counted otherwise on two sides', () => {
    const merged = mergeRecords(
      [
        vote('early', { date: null, in_favour: 13, abstentions: 2 }),
        vote('late', { date: null, in_favour: 12, abstentions: 3 }),
      ],
      articles,
    );
    expect(merged.map(({ id }) => id)).toEqual(['vote-unsc-unmiss', 'vote-unsc-unmiss-late']);
  });

  test('a vote told without a day is the one told with it', () => {
    expect(ids(vote('early', { date: '2025-03-13' }), vote('late'))).toHaveLength(1);
  });

  test('ten thousand records take linear time', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => commitment('early', { start: index }));
    const started = performance.now();
    expect(ids(...many)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
