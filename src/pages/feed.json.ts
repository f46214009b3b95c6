// JSON Feed 1.1: the same entries as feed.xml, with question and answer as the text.

import type { APIRoute } from 'astro';
import { config } from '../../sourcebook.config.ts';
import { briefEntries } from '../feeds/brief-entries.ts';
import { absoluteUrl } from '../site/links.ts';

export const GET: APIRoute = async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: config.name,
    description: config.description,
    home_page_url: absoluteUrl('/'),
    feed_url: absoluteUrl('/feed.json'),
    language: config.language,
    authors: [{ name: config.publisher.name, url: config.publisher.url }],
    items: (await briefEntries()).map(({ title, question, answer, url, image, date }) => ({
      id: url,
      url,
      title,
      summary: answer,
      content_text: `${question}\n\n${answer}`,
      image,
      ...(date !== null && { date_published: `${date}T00:00:00Z` }),
    })),
  };
  return new Response(`${JSON.stringify(feed, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
