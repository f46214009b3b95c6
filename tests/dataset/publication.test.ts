import { describe, expect, it } from 'vitest';
import { newestDay } from '../../scripts/dataset/publication.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { smallDataset } from './small-dataset.ts';

const published = (...dates: readonly (string | null)[]): Dataset['articles'] =>
  dates.flatMap((date) => smallDataset.articles.map((article) => ({ ...article, published: date })));

describe('newestDay(articles)', () => {
  it('is the last day on which an article appeared', () => {
    expect(newestDay(published('2025-10-13', null, '2025-11-02'))).toBe('2025-11-02');
  });

  it('is unknown when a newer article is dated by month only', () => {
    expect(newestDay(published('2025-10-13', '2026-02'))).toBeNull();
  });

  it('is unknown when an article may have appeared at any later time', () => {
    expect(newestDay(published('2025-10-13', '2025-09/..'))).toBeNull();
  });

  it('is unknown when no article has a date', () => {
    expect(newestDay(published(null))).toBeNull();
    expect(newestDay([])).toBeNull();
  });
});
