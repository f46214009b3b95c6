import { describe, expect, it, vi } from 'vitest';
import { claimNote } from '../../src/site/claim-note.ts';
import { smallSources } from './small-sources.ts';

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => smallSources,
}));

describe('claimNote(id)', () => {
  it('numbers sentences in the order of the brief', () => {
    expect([claimNote('c-1').number, claimNote('c-2').number]).toEqual([1, 2]);
  });

  it('links to the sentence of the article that backs most of its records', () => {
    expect(claimNote('c-1').href).toBe('/articles/post/#p1-s2');
  });

  it('leaves out bare mentions of actors where the sentence has facts', () => {
    expect(claimNote('c-1').records.map(({ href }) => href)).toEqual([
      '/records/vote-harbour-plan/',
      '/records/position-harbour-plan-nor/',
    ]);
  });

  it('takes the words from an original, not from its copy', () => {
    expect(claimNote('c-2').passages.map(({ article }) => article.id)).not.toContain('copy');
  });

  it('refuses a sentence that data/claims.json does not list', () => {
    expect(() => claimNote('c-unknown')).toThrow('Bug: a brief holds the sentence c-unknown');
  });
});
