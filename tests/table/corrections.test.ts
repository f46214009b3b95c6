// Human decisions: parsed, laid over records and rows. One that changes nothing, or that cannot hold, is an error.

import { describe, expect, test } from 'vitest';
import { assemble } from '../../scripts/table/assemble.ts';
import { correctRecords } from '../../scripts/table/correct-records.ts';
import { correctRows } from '../../scripts/table/correct-rows.ts';
import { mergeRecords } from '../../scripts/table/merge-records.ts';
import { parseCorrections } from '../../scripts/table/parse-corrections.ts';
import { article, byId, commitment } from './coded.ts';

const [a, b] = [article('a', { outlet: 'One' }), article('b', { outlet: 'Two' })];
const records = mergeRecords(
  [commitment('a'), commitment('b', { key: 'kaz-isf-medics', start: 2 })],
  byId(a, b),
);
const troops = 'commitment-kaz-isf-troops';
const medics = 'commitment-kaz-isf-medics';

const entry = (fields: Readonly<Record<string, string>>) =>
  `- ${Object.entries({ record: troops, reason: 'The text says so.', date: '2026-03-01', ...fields })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;
const correct = (fields: Readonly<Record<string, string>> = {}) =>
  entry({ column: 'status', value: 'ready', ...fields });

function apply(text: string) {
  const decisions = parseCorrections(text);
  const kept = correctRecords(records, decisions.value);
  const rows = correctRows(assemble([a, b], kept.value), decisions.value);
  return { value: rows.value, problems: [...decisions.problems, ...kept.problems, ...rows.problems] };
}

describe('data/corrections.yaml', () => {
  test('leaves the dataset alone when it holds none', () => {
    expect(apply('# none yet\n')).toEqual({ value: assemble([a, b], records), problems: [] });
  });

  test('corrects a column and marks the row; "correct" need not be written', () => {
    for (const text of [correct(), correct({ action: 'correct' })]) {
      const { value, problems } = apply(text);
      expect(problems).toEqual([]);
      expect(value.commitments.find(({ id }) => id === troops)).toMatchObject({
        status: 'ready',
        review: 'corrected',
      });
    }
  });

  test('confirms a record as it stands', () => {
    const { value, problems } = apply(entry({ action: 'confirm' }));
    expect(problems).toEqual([]);
    expect(value.commitments.find(({ id }) => id === troops)).toMatchObject({
      status: 'agreed',
      review: 'confirmed',
    });
  });

  test('rejects a record with its evidence and all that was compared with it', () => {
    const { value, problems } = apply(entry({ action: 'reject' }));
    expect(problems).toEqual([]);
    expect(value.commitments.map(({ id }) => id)).toEqual([medics]);
    expect(value.evidence.map(({ record_id }) => record_id)).toEqual([medics]);
    expect(value.differences.flatMap(({ record_ids }) => record_ids)).not.toContain(troops);
  });

  test('merges two records: one row, all evidence, both outlets', () => {
    const { value, problems } = apply(entry({ action: 'merge', into: medics }));
    expect(problems).toEqual([]);
    expect(value.commitments).toMatchObject([{ id: medics, article_ids: ['a', 'b'], outlet_count: 2 }]);
    expect(value.evidence.map(({ record_id, id }) => [record_id, id])).toEqual([
      [medics, `${medics}-e01`],
      [medics, `${medics}-e02`],
    ]);
  });

  test.each([
    ['correction/unused', correct({ value: 'agreed' })],
    ['correction/unknown-record', correct({ record: 'commitment-nobody' })],
    ['correction/unknown-record', entry({ action: 'confirm', record: 'commitment-nobody' })],
    ['correction/unknown-record', entry({ action: 'merge', into: 'commitment-nobody' })],
    ['correction/unknown-column', correct({ column: 'colour' })],
    ['correction/unknown-column', correct({ column: 'review' })],
    ['correction/unknown-column', correct({ column: '__proto__' })],
    ['correction/keys', `- record: ${troops}\n`],
    ['correction/keys', entry({ action: 'approve' })],
    ['correction/keys', entry({ action: 'confirm', value: 'x' })],
    ['correction/keys', correct({ date: '2025-02-30' })],
    ['correction/keys', correct({ reason: '""' })],
    ['correction/keys', '- __proto__: {polluted: yes}\n'],
    ['correction/conflict', correct() + correct({ value: 'willing' })],
    ['correction/conflict', correct() + entry({ action: 'reject' })],
    ['correction/conflict', entry({ action: 'confirm' }) + entry({ action: 'confirm' })],
    ['correction/conflict', entry({ action: 'merge', into: troops })],
    [
      'correction/conflict',
      entry({ action: 'merge', into: medics }) + entry({ record: medics, action: 'reject' }),
    ],
    ['correction/yaml', 'record: not a list\n'],
    ['correction/yaml', '- [unclosed\n'],
  ])('%s: %j', (code, text) => {
    const { value, problems } = apply(text);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.place).toMatch(/^data\/corrections\.yaml:\d+:1$/);
    expect(value.commitments.find(({ id }) => id === troops)).toMatchObject({
      status: 'agreed',
      review: 'machine',
    });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  test('proposes the id and the column that were meant', () => {
    expect(apply(correct({ record: 'commitment-kaz-isf-troop' })).problems[0]?.fix).toContain(
      `Did you mean "${troops}"?`,
    );
    expect(apply(correct({ column: 'statuss' })).problems[0]?.fix).toContain('Did you mean "status"?');
  });
});
