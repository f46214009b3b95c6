import { describe, expect, it } from 'vitest';
import { newestDate, newestDay, publication } from '../../scripts/dataset/publication.ts';
import { config } from '../../sourcebook.config.ts';
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

describe('newestDate(articles)', () => {
  it.each([
    [['2025-10-13', '2026-02'], '2026-02'],
    [['2025', null], '2025'],
    [['2025-10-13', '2025-10'], '2025-10'],
    [['2025-10-13', '2026-02~'], null],
    [['2025-10-13', '2025-11/..'], null],
    [[null], null],
  ])('of %j is %j: as much as is known, and nothing when less is', (dates, newest) => {
    expect(newestDate(published(...dates))).toBe(newest);
  });
});

describe('publication(dataset, config, programVersion, rowsHash)', () => {
  const about = (articles: Dataset['articles'], address = config.address) =>
    publication({ ...smallDataset, articles }, { ...config, address, basePath: '/sub' }, '1.0.0', '0123');

  it('spans the days on which articles appeared, if all of them have an end', () => {
    expect(about(published('2025-10', null, '2024-03-04')).span).toEqual({
      start: '2024-03-04',
      end: '2025-10-31',
    });
    expect(about(published('2025-10', '2025/..')).span).toBeNull();
    expect(about(published(null)).span).toBeNull();
  });

  it('has one slash between the parts of the address, however the publisher wrote them', () => {
    expect(about([], 'https://example.org/').url).toBe('https://example.org/sub/data/');
    expect(about([], 'https://example.org').url).toBe('https://example.org/sub/data/');
  });

  it('names the countries by their codes', () => {
    expect(about([]).places).toEqual([{ name: 'Kosovo', code: 'XKX' }]);
  });
});
