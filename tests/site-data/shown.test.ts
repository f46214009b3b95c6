import { describe, expect, it } from 'vitest';
import { newestArticles } from '../../src/site/article-words.ts';
import { mostOpen } from '../../src/site/coverage.ts';
import type { Article, SourceRecord } from '../../src/site/dataset.ts';
import { newestRecords } from '../../src/site/timeline.ts';
import { smallSources } from './small-sources.ts';

const [article] = smallSources.tables.articles;
const vote = smallSources.recordById.get('vote-harbour-plan');
if (!article || vote?.table !== 'votes') throw new Error('Bug: the small dataset has an article and a vote');

const articleOf = (id: string, published: string | null): Article => ({ ...article, id, published });
const voteOf = (id: string, date: string | null): SourceRecord => ({
  table: 'votes',
  row: { ...vote.row, id, date },
});
const ids = (items: readonly { readonly row: { readonly id: string } }[]) => items.map(({ row }) => row.id);

describe('newestRecords(records, most)', () => {
  const records = [voteOf('a', '2030'), voteOf('b', null), voteOf('c', '2031-05'), voteOf('d', '2029-01-02')];

  it('gives a short list as it is', () => {
    expect(newestRecords(records, 4)).toBe(records);
  });

  it('leaves out the oldest and first of all what has no date, and keeps the order', () => {
    expect(ids(newestRecords(records, 3))).toEqual(['a', 'c', 'd']);
    expect(ids(newestRecords(records, 2))).toEqual(['a', 'c']);
  });
});

describe('newestArticles(articles, most)', () => {
  const articles = [articleOf('a', null), articleOf('b', '2030-02'), articleOf('c', '2031-05-04')];

  it('keeps the order of a short list; a long one begins with the newest', () => {
    expect(newestArticles(articles, 3).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(newestArticles(articles, 2).map(({ id }) => id)).toEqual(['c', 'b']);
  });
});

describe('mostOpen(articles, most)', () => {
  const told = (id: string, count: number) => ({
    article: articleOf(id, null),
    paragraphs: [],
    covered: 0,
    total: 0,
    open: Array.from({ length: count }, () => ({ anchor: 'p1-s1', holds: [], text: null })),
  });

  it('keeps the order of a short list; a long one begins with the articles that leave most to look at', () => {
    const articles = [told('a', 1), told('b', 3), told('c', 3)];
    expect(mostOpen(articles, 3).map(({ article: { id } }) => id)).toEqual(['a', 'b', 'c']);
    expect(mostOpen(articles, 2).map(({ article: { id } }) => id)).toEqual(['b', 'c']);
  });
});
