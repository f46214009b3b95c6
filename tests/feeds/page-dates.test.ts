import { describe, expect, it } from 'vitest';
import { pageDate } from '../../src/feeds/page-dates.ts';
import { smallSources } from '../site-data/small-sources.ts';

describe('pageDate(path, sources)', () => {
  it.each([
    ['/articles/post/', '2031-05-04'],
    ['/articles/copy/', null],
    ['/records/vote-harbour-plan/', '2031-05-04'],
    ['/records/commitment-nor-mission-medical/', '2031-06-01'],
    ['/actors/country-nor/', '2031-05-04'],
    ['/briefs/harbour/', '2031-06-01'],
    ['/data/votes/', '2031-05-04'],
    ['/data/articles/', '2031-06-01'],
    ['/data/events/', null],
    ['/', '2031-06-01'],
    ['/timeline/', '2031-06-01'],
    ['/about/', null],
    ['/records/none-such/', null],
  ])('of %s is the first day of its newest article: %s', (path, date) => {
    expect(pageDate(path, smallSources)).toBe(date);
  });
});
