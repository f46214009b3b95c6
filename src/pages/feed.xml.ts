// RSS 2.0: the briefs, newest first. Dates are those of the newest article behind each brief.

import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { config } from '../../sourcebook.config.ts';
import { briefEntries } from '../feeds/brief-entries.ts';
import { absoluteUrl } from '../site/links.ts';

export const GET: APIRoute = async () => {
  const response = await rss({
    title: config.name,
    description: config.description,
    site: absoluteUrl('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${config.language}</language>`,
      `<atom:link href="${absoluteUrl('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: (await briefEntries()).map(({ title, url, answer, date }) => ({
      title,
      link: url,
      description: answer,
      ...(date !== null && { pubDate: new Date(`${date}T00:00:00Z`) }),
    })),
  });
  return new Response(await response.text(), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
};
