// Entries -> the text of an RSS 2.0 feed, and of a JSON Feed 1.1 with the same entries in the same order.

import rss from '@astrojs/rss';
import type { SiteConfig } from '../schema/config.ts';
import { publisherUrl } from '../schema/site-url.ts';

export interface FeedEntry {
  readonly title: string;
  /** Permalink, with address and base path. */
  readonly url: string;
  readonly summary: string;
  readonly text: string;
  readonly image: string;
  /** YYYY-MM-DD; null when it is not known. */
  readonly date: string | null;
  readonly attachment?: Attachment | null;
}

export interface Attachment {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly home: string;
  /** Address of this feed. */
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

export async function rssResponse(feed: Feed, { language }: SiteConfig): Promise<Response> {
  const response = await rss({
    title: feed.title,
    description: feed.description,
    site: feed.home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${language}</language>`,
      `<atom:link href="${feed.self}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: feed.entries.map(({ title, url, summary, date, attachment }) => ({
      title,
      link: url,
      description: summary,
      ...(date !== null && { pubDate: new Date(`${date}T00:00:00Z`) }),
      ...(attachment && {
        enclosure: { url: attachment.url, type: attachment.type, length: attachment.bytes },
      }),
    })),
  });
  return new Response(await response.text(), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}

export function jsonFeedResponse(feed: Feed, config: SiteConfig): Response {
  const text = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: config.language,
    authors: [{ name: config.publisher.name, url: publisherUrl(config) }],
    items: feed.entries.map(({ title, url, summary, text: content_text, image, date, attachment }) => ({
      id: url,
      url,
      title,
      summary,
      content_text,
      image,
      ...(date !== null && { date_published: `${date}T00:00:00Z` }),
      ...(attachment && {
        attachments: [{ url: attachment.url, mime_type: attachment.type, size_in_bytes: attachment.bytes }],
      }),
    })),
  };
  return new Response(`${JSON.stringify(text, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
