import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open-page.ts';
import { topics } from './page-types.ts';
import { pagesOf, readBuilt } from './site-builds.ts';

const builds = [
  ['at the root', inject('atRoot')],
  ['under a base path', inject('underBase')],
] as const;
const open = useBrowser();

/** Text of all elements of a name, read by the strict XML parser of the browser; fails when it is not well-formed. */
async function readXml(
  xml: string,
  names: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { page } = await open();
  return page.evaluate(
    ([text, wanted]) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const error = document.querySelector('parsererror');
      if (error) throw new Error(error.textContent ?? 'not well-formed');
      const textsOf = (name: string) =>
        [...document.getElementsByTagName(name)].map(
          (element) =>
            element.textContent || element.getAttribute('href') || element.getAttribute('template') || '',
        );
      return Object.fromEntries(wanted.map((name) => [name, textsOf(name)]));
    },
    [xml, names] as const,
  );
}

describe.each(builds)('of the site built %s', (_, build) => {
  const home = build.address + build.base;
  const exists = (url: string) => {
    const path = url.slice(home.length).split('?')[0] ?? '';
    return (
      url.startsWith(home) &&
      existsSync(join(build.folder, /(?:^|\/)$/.test(path) ? `${path}index.html` : path))
    );
  };

  it('feed.xml is well-formed RSS with every brief, its permalink and a date of the past', async () => {
    const feed = await readXml(readBuilt(build, 'feed.xml'), [
      'link',
      'guid',
      'pubDate',
      'atom:link',
      'language',
    ]);
    expect(feed.guid).toHaveLength(topics.length);
    expect(
      [...(feed.link ?? []), ...(feed.guid ?? []), ...(feed['atom:link'] ?? [])].filter(
        (url) => !exists(url),
      ),
    ).toEqual([]);
    expect(feed['atom:link']).toEqual([`${home}feed.xml`]);
    for (const date of feed.pubDate ?? []) {
      expect(date).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/);
      expect(new Date(date).toUTCString()).toBe(date);
    }
  });

  it('feed.json is JSON Feed 1.1 with the same entries in the same order', async () => {
    const feed = JSON.parse(readBuilt(build, 'feed.json'));
    const { guid } = await readXml(readBuilt(build, 'feed.xml'), ['guid']);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect([feed.home_page_url, feed.feed_url]).toEqual([home, `${home}feed.json`]);
    expect(feed.items.map((item: { id: string }) => item.id)).toEqual(guid);
    for (const { url, image, content_text, date_published } of feed.items) {
      expect([url, image].filter((link) => !exists(link))).toEqual([]);
      expect(content_text.length).toBeGreaterThan(20);
      if (date_published !== undefined) expect(Number.isNaN(Date.parse(date_published))).toBe(false);
    }
  });

  it('the sitemap lists every page but the one for what is not found, dated by its articles', async () => {
    const index = await readXml(readBuilt(build, 'sitemap-index.xml'), ['loc']);
    const lists = await Promise.all(
      (index.loc ?? []).map((url) => readXml(readBuilt(build, url.slice(home.length)), ['loc', 'lastmod'])),
    );
    const listed = lists.flatMap((list) => list.loc ?? []);
    // The rows of an edition are for those who follow a citation; a tombstone is no page to be found.
    const aside = /^(?:404\.html$|editions\/[^/]+\/(?:records|actors|articles)\/)/;
    const pages = pagesOf(build).filter(
      (path) => !aside.test(path) && !readBuilt(build, path).includes('data-tombstone'),
    );
    expect(listed.toSorted()).toEqual(
      pages.map((path) => home + path.replace(/index\.html$/, '')).toSorted(),
    );
    const dates = lists.flatMap((list) => list.lastmod ?? []);
    expect(dates.length).toBeGreaterThan(pages.length / 2);
    expect(dates.filter((date) => !/^\d{4}-\d\d-\d\d/.test(date))).toEqual([]);
  });

  it('robots.txt names the sitemap by its full address', () => {
    expect(readBuilt(build, 'robots.txt')).toContain(`\nSitemap: ${home}sitemap-index.xml\n`);
  });

  it('opensearch.xml is well-formed and leads to the search page', async () => {
    const found = await readXml(readBuilt(build, 'opensearch.xml'), ['ShortName', 'Description', 'Url']);
    expect(found.ShortName?.[0]?.length).toBeLessThanOrEqual(16);
    expect(found.Url?.[0]).toBe(`${home}search/?q={searchTerms}`);
  });

  it('llms.txt has a title, a summary, and links that lead somewhere', () => {
    const text = readBuilt(build, 'llms.txt');
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(topics.length);
    expect(links.filter((link) => !exists(link))).toEqual([]);
  });
});
