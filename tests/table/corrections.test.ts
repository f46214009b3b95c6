// Human fixes are laid over the coded rows; one that changes nothing, or that cannot be applied, is an error.

import { describe, expect, test } from 'vitest';
import { assemble } from '../../scripts/table/assemble.ts';
import { applyCorrections } from '../../scripts/table/corrections.ts';
import { mergeRecords } from '../../scripts/table/merge-records.ts';
import { article, byId, commitment } from './coded.ts';

const only = article('a');
const dataset = assemble([only], mergeRecords([commitment('a')], byId(only)));

const fix = (fields: Readonly<Record<string, string>>) =>
  `- ${Object.entries({
    record: 'commitment-kaz-isf-troops',
    column: 'status',
    value: 'ready',
    reason: 'The text says so.',
    date: '2026-03-01',
    ...fields,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;

describe('applyCorrections(dataset, text)', () => {
  test('changes the column and marks the row', () => {
    const { value, problems } = applyCorrections(dataset, fix({}));
    expect(problems).toEqual([]);
    expect(value.commitments).toMatchObject([{ status: 'ready', review: 'corrected' }]);
  });

  test('leaves the dataset alone when there are none', () => {
    expect(applyCorrections(dataset, '# none yet\n')).toEqual({ value: dataset, problems: [] });
  });

  test.each([
    ['correction/unused', fix({ value: 'agreed' })],
    ['correction/unknown-record', fix({ record: 'commitment-nobody' })],
    ['correction/unknown-column', fix({ column: 'colour' })],
    ['correction/unknown-column', fix({ column: 'review' })],
    ['correction/keys', '- record: commitment-kaz-isf-troops\n'],
    ['correction/yaml', 'record: not a list\n'],
    ['correction/yaml', '- [unclosed\n'],
  ])('%s', (code, text) => {
    const { value, problems } = applyCorrections(dataset, text);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.place).toMatch(/^data\/corrections\.yaml:\d+:1$/);
    expect(value.commitments).toMatchObject([{ status: 'agreed', review: 'machine' }]);
  });
});
