import { describe, expect, it, vi } from 'vitest';
import type { Citation } from '../../src/schema/citing/citation.ts';
import { publishedWords, sourceLine } from '../../src/site/article-words.ts';
import { badgesOf } from '../../src/site/badges.ts';
import { citationTags } from '../../src/site/citation-tags.ts';
import { documentTitle, shortened } from '../../src/site/document-title.ts';
import { formatDate, formatShortDate, machineDate, yearOf } from '../../src/site/format-date.ts';
import { jsonLdText } from '../../src/site/json-ld.ts';
import { formatBytes, formatCount, formatQuantity } from '../../src/site/number.ts';
import { recordTitle } from '../../src/site/record-words.ts';
import { smallSources } from './small-sources.ts';

vi.mock('../../src/site/dataset.ts', async (original) => ({
  ...(await original<typeof import('../../src/site/dataset.ts')>()),
  dataset: () => smallSources,
}));

describe('formatDate(edtf)', () => {
  it.each([
    ['2025-10-13', '13 October 2025'],
    ['2025-09~', 'about September 2025'],
    ['2025?', '2025 (uncertain)'],
    ['2025-XX', '2025'],
    ['202X', '2020s'],
    ['19XX', '1900 to 1999'],
    ['XXXX-07', 'July'],
    ['XXXX-01-22', '22 January'],
    ['2025-21', 'Spring 2025'],
    ['2025-01/2025-03-04', 'January 2025 to 4 March 2025'],
    ['2025/..', 'since 2025'],
    ['../2025', 'until 2025'],
  ])('writes %s as %s', (edtf, words) => {
    expect(formatDate(edtf)).toBe(words);
  });

  it('has a short form', () => {
    expect(formatShortDate('2025-09-12')).toBe('12 Sep 2025');
  });
});

describe('yearOf(edtf) and machineDate(edtf)', () => {
  it('give null for what is not wholly known', () => {
    expect([yearOf('202X'), yearOf('XXXX-07'), yearOf(null)]).toEqual([null, null, null]);
    expect([machineDate('2025~'), machineDate('2025/2026'), machineDate('2025-21')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([yearOf('2025-10'), machineDate('2025-10')]).toEqual(['2025', '2025-10']);
  });
});

describe('formatQuantity(value, unit, qualifier)', () => {
  it.each([
    [450000000, 'USD', 'more_than', 'more than USD 450 million'],
    [20000, 'personnel', 'up_to', 'up to 20,000 personnel'],
    [1234567, 'people', 'exact', '1,234,567 people'],
    [2.5, 'hectares', 'about', 'about 2.5 hectares'],
    [5, null, null, '5'],
  ])('writes %s %s (%s) as %s', (value, unit, qualifier, words) => {
    expect(formatQuantity(value, unit, qualifier)).toBe(words);
  });
});

describe('formatCount(count, one, many) and formatBytes(bytes)', () => {
  it('keep the plural and the unit right', () => {
    expect([formatCount(1, 'row'), formatCount(1200, 'row'), formatCount(2, 'copy', 'copies')]).toEqual([
      '1 row',
      '1,200 rows',
      '2 copies',
    ]);
    expect([formatBytes(991), formatBytes(86_400), formatBytes(1_540_000)]).toEqual([
      '991 bytes',
      '86 kB',
      '1.5 MB',
    ]);
  });
});

describe('sourceLine(article, paragraph) and publishedWords(article)', () => {
  const [copy, post, wire] = smallSources.tables.articles;

  it('say what is not known', () => {
    if (!copy || !post || !wire) throw new Error('Bug: the small dataset has three articles.');
    expect(sourceLine(post, 5)).toBe('The Lakeside Post, 4 May 2031, ¶\u00a05');
    expect(sourceLine(copy, 5)).toBe('Outlet not named, undated, ¶\u00a05');
    expect(publishedWords(wire)).toBe('June 2031 (inferred)');
  });
});

describe('recordTitle(record) and badgesOf(record)', () => {
  const record = (id: string) => {
    const found = smallSources.recordById.get(id);
    if (!found) throw new Error(`Bug: the small dataset has no ${id}.`);
    return found;
  };

  it('name a record in words', () => {
    expect(recordTitle(record('vote-harbour-plan'))).toBe('Assembly: Harbour Plan');
    expect(recordTitle(record('position-harbour-plan-nor'))).toBe('Norland voted against: Harbour Plan');
    expect(recordTitle(record('commitment-nor-mission-medical'))).toBe(
      'Norland: medical staff for the Harbour Mission',
    );
  });

  it('tell corroborated from single-sourced, and computed from printed', () => {
    const labels = (id: string) => badgesOf(record(id)).map(({ label }) => label);
    expect(labels('commitment-nor-mission-medical')).toEqual(['agreed', '2 outlets', 'coded by rules']);
    expect(labels('vote-harbour-plan')).toEqual(['single source', 'computed in part', 'coded by rules']);
  });
});

describe('citationTags(citation, path)', () => {
  const citation: Citation = {
    key: 'sourcebook-harbour-living',
    type: 'report',
    title: 'Айлақ жоспары',
    genre: 'Policy brief',
    author: 'Қазақ Үні',
    container: null,
    issued: [2031, 5],
    edition: 'living version',
    version: 'living version',
    number: null,
    url: 'https://sourcebook.example/briefs/harbour/',
    language: 'en',
  };

  it('mark the publisher as an organisation and give a date as exact as is known', () => {
    const tags = new Map(citationTags(citation, '/briefs/harbour/'));
    expect(tags.get('citation_title')).toBe('Айлақ жоспары');
    expect(tags.get('citation_author')).toBe('Қазақ Үні,');
    expect(tags.get('citation_publication_date')).toBe('2031/05');
    expect(tags.get('citation_technical_report_number')).toBe('harbour');
    expect(tags.has('DC.type')).toBe(false);
    expect(new Map(citationTags({ ...citation, issued: [] }, '/')).has('citation_publication_date')).toBe(
      false,
    );
  });

  it('tell a dataset from a web page', () => {
    const tags = new Map(citationTags({ ...citation, type: 'dataset' }, '/data/votes/'));
    expect(tags.get('DC.type')).toBe('Dataset');
    expect(tags.has('citation_technical_report_institution')).toBe(false);
  });
});

describe('jsonLdText(items)', () => {
  it('cannot end the script it stands in', () => {
    expect(jsonLdText([{ name: '</script><script>' }])).not.toContain('<');
  });
});

describe('documentTitle(title) and shortened(text, limit)', () => {
  it('cut a long title after a whole word, and never exceed 70 characters', () => {
    expect(documentTitle('Votes')).toBe('Votes · Sourcebook');
    expect(shortened('Qazaqstan: the second, longer part', 24)).toBe('Qazaqstan: the second…');
    expect([...documentTitle('Сыртқы істер министрлігі '.repeat(9))].length).toBeLessThanOrEqual(70);
    expect([...documentTitle('x'.repeat(200))]).toHaveLength(70);
  });
});
