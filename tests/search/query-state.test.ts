import { describe, expect, it } from 'vitest';
import { formatQuery, isEmpty, parseQuery } from '../../src/search/query-state.ts';

describe('parseQuery(search)', () => {
  it('reads words and facets, and leaves out what it does not know', () => {
    expect(parseQuery('?q=+peace+plan+&kind=Brief&year=2025&utm_source=x&topic=')).toEqual({
      words: 'peace plan',
      facets: { kind: 'Brief', year: '2025' },
      isNewestFirst: false,
    });
  });

  it('is an empty question when the address says nothing', () => {
    expect(isEmpty(parseQuery(''))).toBe(true);
    expect(isEmpty(parseQuery('?q=%20'))).toBe(true);
  });
});

describe('formatQuery(query)', () => {
  it('is read back as it was, in any script', () => {
    const query = {
      words: 'Әуезов & <b>"peace"</b>',
      facets: { kind: 'Vote', actor: 'Bosnia & Herzegovina' },
      isNewestFirst: true,
    };
    expect(parseQuery(formatQuery(query))).toEqual(query);
  });

  it('has one order, and is nothing for an empty question', () => {
    expect(formatQuery({ words: '', facets: { year: '2025', kind: 'Brief' }, isNewestFirst: false })).toBe(
      '?kind=Brief&year=2025',
    );
    expect(formatQuery({ words: '', facets: {}, isNewestFirst: false })).toBe('');
  });
});
