import { describe, expect, it, vi } from 'vitest';
import { differenceViews } from '../../src/site/difference-view.ts';
import { smallSources } from './small-sources.ts';

const difference = (id: string, verdict: 'agree' | 'differ' | 'superseded') => ({
  id,
  record_table: 'votes' as const,
  measure: 'votes in favour of the Harbour Plan',
  record_ids: ['vote-harbour-plan'],
  values: ['40', '41'],
  verdict,
  note: null,
});
const differences = [
  difference('difference-a', 'agree'),
  difference('difference-b', 'superseded'),
  difference('difference-c', 'differ'),
];

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => ({ ...smallSources, tables: { ...smallSources.tables, differences } }),
}));

describe('differenceViews(most)', () => {
  it('begins with what contradicts, and leaves out what agrees when there are too many', () => {
    expect(differenceViews(2).map(({ badge }) => badge.label)).toEqual(['differ', 'superseded']);
    expect(differenceViews(5).map(({ badge }) => badge.tone)).toEqual(['open', 'open', 'firm']);
  });

  it('names the records that are compared', () => {
    expect(differenceViews(1)[0]?.records.map(({ row }) => row.id)).toEqual(['vote-harbour-plan']);
  });
});
