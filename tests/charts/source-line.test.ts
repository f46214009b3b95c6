import { describe, expect, it } from 'vitest';
import { sourceLine, sourceText } from '../../src/charts/source-line.ts';
import { chartSources } from './chart-sources.ts';

const line = (...article_ids: string[]) => sourceText(sourceLine([{ article_ids }], chartSources({})));

describe('sourceLine(rows, sources)', () => {
  it('names the outlet, its date, and as of when', () => {
    expect(line('post')).toBe('Source: The Lakeside Post, 4 May 2031. As of 4 May 2031.');
  });

  it('leads to each article', () => {
    const parts = sourceLine([{ article_ids: ['post', 'letter', 'copy'] }], chartSources({}));
    expect(parts.flatMap(({ articleId }) => articleId ?? [])).toEqual(['post', 'letter']);
  });

  it('does not count a copy as a source', () => {
    expect(line('copy', 'post')).toBe('Source: The Lakeside Post, 4 May 2031. As of 4 May 2031.');
  });

  it('says when an outlet is not named, a piece is opinion, or a date was worked out', () => {
    expect(line('post', 'letter')).toBe(
      'Sources: The Lakeside Post, 4 May 2031; Outlet not named (opinion), about Jun 2031 (date inferred). As of June 2031.',
    );
  });

  it('names the copy when nothing else is there', () => {
    expect(line('copy')).toBe('Source: Outlet not named, undated. The articles are undated.');
  });
});
