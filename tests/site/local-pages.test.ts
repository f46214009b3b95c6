import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { checkPages } from './check-pages.ts';
import { shown, useBrowser } from './open-page.ts';
import { localPages } from './page-types.ts';
import { pagesOf, readBuilt } from './site-builds.ts';

const build = inject('atRoot');
const open = useBrowser();

checkPages(localPages);

describe('pages in other languages', () => {
  const pages = pagesOf(build).filter((path) => /^(?:ru|kk)\//.test(path));

  it('name each other and the English page, both ways', () => {
    expect(pages.length).toBeGreaterThan(20);
    const documents = ['', 'data/', 'data/votes/', 'briefs/'].map((path) => {
      const own = ['', 'ru/', 'kk/'].map((language) => `${language}${path}`);
      return own.map((page) => parseHTML(readBuilt(build, `${page}index.html`)).document);
    });
    for (const versions of documents) {
      const links = versions.map((document) =>
        [...document.querySelectorAll('link[hreflang]')].map((link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]),
      );
      expect(links[0]?.map(([language]) => language)).toEqual(['en', 'ru', 'kk', 'x-default']);
      expect(links[1]).toEqual(links[0]);
      expect(links[2]).toEqual(links[0]);
      const canonical = versions.map((document) =>
        document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      );
      expect(links[0]?.slice(0, 3).map(([, href]) => href)).toEqual(canonical);
    }
  });

  it('say in which language they and their content are', () => {
    for (const path of pages) {
      const { document } = parseHTML(readBuilt(build, path));
      expect(document.documentElement.getAttribute('lang')).toBe(path.slice(0, 2));
      expect(document.querySelectorAll('main [lang="en"]').length, path).toBeGreaterThan(0);
    }
  });

  it('narrow a table in their own words', async () => {
    const { page, faults } = await open({ reducedMotion: 'reduce' });
    await page.goto(`${build.home}ru/data/events/?modality=reported`);
    await page
      .locator('.explorer-status')
      .filter({ hasText: / из: \d+ строк/ })
      .waitFor();
    expect(await shown(page, '.data-table thead')).toMatch(/Дата/);
    expect(await shown(page, '.data-table tbody')).toMatch(/сообщено/);
    expect(faults).toEqual([]);
  });
});
