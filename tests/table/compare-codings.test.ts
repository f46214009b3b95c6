// Where passages give the same measure, the values are set side by side in words a reader understands.

import { describe, expect, test } from 'vitest';
import type { AnyCodedRecord } from '../../scripts/record/coded-record.ts';
import { compareCodings } from '../../scripts/table/compare-codings.ts';
import { mergeRecords } from '../../scripts/table/merge-records.ts';
import { article, byId, commitment, figure, vote } from './coded.ts';

const articles = byId(
  article('a', { outlet: 'Harbour News', published: '2026-02-01' }),
  article('b', { outlet: 'Nordic Review', published: '2026-02-02' }),
  article('copy', { outlet: 'Other Press', duplicate_of: 'a' }),
);
const names = new Map([
  ['country-kaz', 'Kazakhstan'],
  ['org-isf', 'International Stabilization Force'],
  ['org-unsc', 'UN Security Council'],
]);
const compare = (...coded: AnyCodedRecord[]) =>
  compareCodings(mergeRecords(coded, articles), articles, names);

describe('compareCodings(merged, articles, names) says what is compared', () => {
  test.each([
    [
      [commitment('a'), commitment('b', { status: 'ready' })],
      'Status of Kazakhstan’s troops for the International Stabilization Force',
    ],
    [
      [vote('a', { against: 0 }), vote('b', { in_favour: 13 })],
      'Votes in favour of the resolution on South Sudan in the UN Security Council',
    ],
    [
      [figure('a'), figure('b', { qualifier: 'about' })],
      'How exact the number is in: Greece has promised up to 700 troops',
    ],
  ])('%#: %s', (codings, measure) => {
    expect(compare(...codings).map((row) => row.measure)).toEqual([measure]);
  });

  test('no identifier stands in the words', () => {
    const rows = compare(
      commitment('a', { quantity: 5, unit: 'troops' }),
      commitment('b', { quantity: 6, unit: 'troops', status: 'ready' }),
    );
    expect(rows.map(({ measure }) => measure)).toEqual([
      'Number of Kazakhstan’s troops for the International Stabilization Force',
      'Status of Kazakhstan’s troops for the International Stabilization Force',
    ]);
  });
});

describe('compareCodings(merged, articles, names) judges', () => {
  test('one value is agreement, without a note', () => {
    expect(compare(commitment('a'), commitment('b'))).toMatchObject([
      { verdict: 'agree', values: ['agreed'], note: null },
    ]);
  });

  test('a later day supersedes, one passage of the same article contradicts', () => {
    expect(compare(commitment('a'), commitment('b', { status: 'ready' }))).toMatchObject([
      {
        verdict: 'superseded',
        values: ['agreed', 'ready'],
        note: 'Passages give agreed (Harbour News), ready (Nordic Review).',
      },
    ]);
    expect(compare(commitment('a'), commitment('a', { status: 'ready', start: 9 }))).toMatchObject([
      { verdict: 'differ' },
    ]);
  });

  test('a copy is no second source, and one passage no comparison', () => {
    expect(compare(commitment('a'), commitment('copy', { status: 'ready' }))).toEqual([]);
    expect(compare(commitment('a'), commitment('a', { start: 9 }))).toEqual([]);
  });

  test('rows are sorted by id', () => {
    const rows = compare(
      commitment('a', { quantity: 1, unit: 'troops' }),
      commitment('b', { quantity: 2, unit: 'troops', status: 'ready' }),
    );
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted());
  });
});
