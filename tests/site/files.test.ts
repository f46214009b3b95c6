import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { config } from '../../sourcebook.config.ts';
import { pagesOf, readBuilt } from './site-builds.ts';

const builds = [
  ['at the root', inject('atRoot')],
  ['under a base path', inject('underBase')],
] as const;

describe.each(builds)('the site built %s', (_, build) => {
  const documents = new Map(pagesOf(build).map((path) => [path, parseHTML(readBuilt(build, path)).document]));
  const anchors = new Map(
    [...documents].map(([path, document]) => [
      path,
      new Set([...document.querySelectorAll('[id]')].map((element) => element.getAttribute('id'))),
    ]),
  );

  /** File of the build that an address leads to; null for addresses of others. */
  function fileOf(link: string, page: string): { readonly file: string; readonly anchor: string } | null {
    const here = new URL(build.base + page.replace(/index\.html$/, ''), build.address);
    const url = new URL(link, here);
    if (url.origin !== build.address) return null;
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(build.base)) return { file: `outside the base path: ${path}`, anchor: '' };
    const file = path.slice(build.base.length);
    const isPage = file === '' || file.endsWith('/');
    return { file: isPage ? `${file}index.html` : file, anchor: decodeURIComponent(url.hash.slice(1)) };
  }

  const attributes = [
    ['[href]', 'href'],
    ['[src]', 'src'],
    ['form[action]', 'action'],
    ['meta[property="og:image"], meta[property="og:url"]', 'content'],
  ] as const;

  it('has many pages', () => {
    expect(documents.size).toBeGreaterThan(50);
  });

  it('leads nowhere that is not there: every link, anchor, download, font and image', () => {
    const broken: [link: string, page: string][] = [];
    for (const [page, document] of documents) {
      for (const [selector, attribute] of attributes) {
        for (const element of document.querySelectorAll(selector)) {
          const link = element.getAttribute(attribute) ?? '';
          const isOurs = !/^(?:mailto|data):/.test(link) && link !== config.publisher.url;
          const target = isOurs ? fileOf(link, page) : null;
          if (target === null) continue;
          const path = join(build.folder, target.file);
          if (!existsSync(path) || !statSync(path).isFile()) broken.push([link, page]);
          else if (target.anchor !== '' && !anchors.get(target.file)?.has(target.anchor))
            broken.push([`${link} (no such anchor)`, page]);
        }
      }
    }
    expect(shortList(broken)).toEqual([]);
  });

  it('finds every font and image that its stylesheets name', () => {
    const sheets = readdirSync(build.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.css'),
    );
    expect(sheets.length).toBeGreaterThan(0);
    const named = sheets.flatMap((sheet) =>
      [...readBuilt(build, sheet).matchAll(/url\(["']?([^"')]+)/g)].map(
        (match) => [sheet, match[1] ?? ''] as const,
      ),
    );
    const missing = named.filter(([sheet, url]) => {
      const target = url.startsWith('data:') ? null : fileOf(url, sheet);
      return target !== null && !existsSync(join(build.folder, target.file));
    });
    expect(missing).toEqual([]);
  });

  it('gives each page a share image of its own, 1200 by 630, with words for those who cannot see it', () => {
    const pageOfImage = new Map<string, string>();
    for (const [page, document] of documents) {
      const content = (name: string) =>
        document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
        '';
      const image = content('og:image');
      expect(image, page).toMatch(/^https:\/\//);
      const png = readFileSync(join(build.folder, fileOf(image, page)?.file ?? ''));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630]);
      expect(png.length, page).toBeLessThan(300_000);
      expect(content('og:image:alt').length, page).toBeGreaterThan(3);
      expect(content('twitter:card'), page).toBe('summary_large_image');
      const [, edition] = /^editions\/(\d[^/]+)\/.+\/index\.html$/.exec(page) ?? [];
      // All frozen pages of an edition show that edition.
      if (edition !== undefined) expect(image, page).toContain(`/share/editions/${edition}`);
      // Pages in other languages share the image of the page they translate.
      if (page === '404.html' || edition !== undefined || /^(?:ru|kk)\//.test(page)) continue;
      expect(pageOfImage.get(image), `${page} shares its image`).toBeUndefined();
      pageOfImage.set(image, page);
    }
  });

  it('has on each page one heading, a title, a description, a language and its own canonical address', () => {
    for (const [page, document] of documents) {
      expect(document.querySelectorAll('h1').length, page).toBe(1);
      expect(document.title.length, page).toBeGreaterThan(5);
      const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
      expect(description.length, page).toBeGreaterThan(20);
      expect(document.documentElement.getAttribute('lang'), page).toMatch(/^[a-z]{2}/);
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      expect(canonical, page).toBe(`${build.address}${build.base}${page.replace(/index\.html$/, '')}`);
    }
  });

  it('forbids inline scripts and styles, and has none', () => {
    for (const [page, document] of documents) {
      const policy = document
        .querySelector('meta[http-equiv="content-security-policy" i]')
        ?.getAttribute('content');
      expect(policy, page).toContain("default-src 'self'");
      expect(policy, page).not.toContain('unsafe-inline');
      expect(document.querySelectorAll('[style]').length, page).toBe(0);
      const inline = [...document.querySelectorAll('script:not([src])')].filter(
        (script) => script.getAttribute('type') !== 'application/ld+json',
      );
      expect(inline.length, page).toBe(0);
    }
  });

  it('writes JSON-LD that parses, about absolute addresses that exist', () => {
    const kinds = new Set<string>();
    for (const [page, document] of documents) {
      for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
        const graph: readonly Readonly<Record<string, unknown>>[] = JSON.parse(script.textContent ?? '')[
          '@graph'
        ];
        for (const item of graph) {
          kinds.add(String(item['@type']));
          const url = item.url;
          if (typeof url !== 'string') continue;
          expect(existsSync(join(build.folder, fileOf(url, page)?.file ?? 'none')), `${page}: ${url}`).toBe(
            true,
          );
        }
      }
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['WebSite', 'Dataset', 'Report', 'BreadcrumbList']));
  });

  it('names no folder of the machine it was built on', () => {
    const names = [process.cwd(), build.folder];
    for (const [page] of documents) {
      const html = readBuilt(build, page);
      expect(
        names.filter((name) => html.includes(name)),
        page,
      ).toEqual([]);
    }
  });
});

/** The same link broken on many pages is one fault: the link, its first page, how many pages. */
const shortList = (broken: readonly (readonly [link: string, page: string])[]): readonly string[] =>
  [...Map.groupBy(broken, ([link]) => link)].map(
    ([link, places]) => `${link} on ${places[0]?.[1]} (${places.length})`,
  );
