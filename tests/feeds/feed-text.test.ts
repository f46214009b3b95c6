import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { config } from '../../sourcebook.config.ts';
import { type Feed, jsonFeedResponse, rssResponse } from '../../src/feeds/feed-text.ts';

const feed: Feed = {
  title: 'Releases & more',
  description: 'Шығарылымдар',
  home: 'https://example.org/editions/',
  self: 'https://example.org/editions/feed.xml',
  entries: [
    {
      title: 'Edition 2031-05: Қазақ <Үні>',
      url: 'https://example.org/editions/2031-05/',
      summary: '2 briefs',
      text: '2 briefs\n\nThe first edition.',
      image: 'https://example.org/share/editions/2031-05.png',
      date: '2031-05-01',
      attachment: { url: 'https://example.org/a.zip', type: 'application/zip', bytes: 7 },
    },
    {
      title: 'Undated',
      url: 'https://example.org/x/',
      summary: 'x',
      text: 'x',
      image: 'https://example.org/x.png',
      date: null,
    },
  ],
};

describe('rssResponse(feed, config)', () => {
  it('writes every entry with its permalink, its date and what it attaches', async () => {
    const response = await rssResponse(feed, config);
    expect(response.headers.get('Content-Type')).toContain('application/rss+xml');
    const { document } = parseHTML(await response.text());
    const [first, second] = [...document.querySelectorAll('item')];
    expect(first?.querySelector('title')?.textContent).toBe('Edition 2031-05: Қазақ <Үні>');
    expect(first?.querySelector('guid')?.textContent).toBe('https://example.org/editions/2031-05/');
    expect(first?.querySelector('pubDate')?.textContent).toBe('Thu, 01 May 2031 00:00:00 GMT');
    expect(first?.querySelector('enclosure')?.getAttribute('length')).toBe('7');
    expect(second?.querySelector('pubDate')).toBeNull();
  });
});

describe('jsonFeedResponse(feed, config)', () => {
  it('has the same entries in the same order, and leaves out what is not known', async () => {
    const json = await jsonFeedResponse(feed, config).json();
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(feed.entries.map(({ url }) => url));
    expect(json.items[0]).toMatchObject({
      date_published: '2031-05-01T00:00:00Z',
      attachments: [{ url: 'https://example.org/a.zip', mime_type: 'application/zip', size_in_bytes: 7 }],
    });
    expect(json.items[1]).not.toHaveProperty('date_published');
  });
});
