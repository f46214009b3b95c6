// What must hold on every kind of page, in the browser: silence, this host alone, little to load, nothing for axe, no
// sideways scrolling, the same words without scripts. Each page is loaded twice: with scripts for all checks, and without.

import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Opened, shown, useBrowser } from './open-page.ts';
import type { PageType } from './page-types.ts';

const kilobyte = 1024;

/** Called by several test files, so that the workers share the pages. */
export function checkPages(types: readonly PageType[]): void {
  const { home } = inject('atRoot');

  describe.each(types)('the page $name (/$path)', ({ name, path }) => {
    const open = useBrowser(afterAll);
    let opened: Opened;
    let weigh: Weigher;

    beforeAll(async () => {
      opened = await open({ viewport: { width: 390, height: 844 }, colorScheme: 'light' });
      weigh = weigher(opened.page);
      await opened.page.addInitScript(watchShifts);
      // The page for what is not found is loaded under its own name here, so that nothing is missing.
      await opened.page.goto(home + path, { waitUntil: 'networkidle' });
    });

    it('is loaded in silence from this host alone, light, and nothing on it moves', async () => {
      expect(opened.faults).toEqual([]);
      const shift = await opened.page.evaluate(() => document.documentElement.dataset.shift ?? '0');
      expect(Number(shift)).toBeLessThan(0.005);
      const sum = await weigh();
      expect(sum('script'), 'scripts').toBeLessThan(8 * kilobyte);
      // Pages in Russian and Kazakh are written in two scripts, each with a face of its own.
      expect(sum('font'), 'fonts').toBeLessThan((/^(?:ru|kk)\//.test(path) ? 150 : 120) * kilobyte);
      if (name === 'brief') expect(sum('document', 'stylesheet'), 'HTML and CSS').toBeLessThan(45 * kilobyte);
    });

    it('has nothing for axe, wide or narrow, light or dark; 320 px are enough', async () => {
      const { page, faults } = opened;
      await page.evaluate(axe.source);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        for (const scheme of ['light', 'dark'] as const)
          expect(await axeFaults(page, scheme), `${name}, ${width} px, ${scheme}`).toEqual([]);
      }
      // A tablet is wider than what is folded for phones, and narrower than what stands side by side.
      for (const width of [320, 768, 1024]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(sidewaysScroll), `${name}, ${width} px`).toBe('');
      }
      expect(faults).toEqual([]);
    });

    if (name === 'search') return;
    it('says the same without JavaScript', async () => {
      const size = { width: 1280, height: 900 };
      const { page } = await open({ javaScriptEnabled: false, viewport: size });
      await page.goto(home + path, { waitUntil: 'load' });
      // What only scripts can do is not offered without them.
      for (const tool of await page.locator('.needs-script').all())
        expect(await tool.isVisible()).toBe(false);
      await opened.page.setViewportSize(size);
      const words = await wordsOf(page);
      expect(words.length).toBeGreaterThan(30);
      expect(words).toBe(await wordsOf(opened.page));
    });
  });
}

type Weigher = () => Promise<(...types: readonly string[]) => number>;

/** Watches what a page loads; asked later, it tells the bytes of each type as they travel. */
function weigher(page: Page): Weigher {
  const bodies: Promise<readonly [type: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    // Fonts come compressed; the search brings its own library, which has a budget of its own.
    if (response.url().includes('/pagefind/')) return;
    bodies.push(
      response.body().then((body) => [type, type === 'font' ? body.length : gzipSync(body).length]),
    );
  });
  return async () => {
    const sizes = await Promise.all(bodies);
    return (...types) =>
      sizes.filter(([type]) => types.includes(type)).reduce((total, [, bytes]) => total + bytes, 0);
  };
}

/** Runs in the page: adds up how far what is shown jumps. */
function watchShifts(): void {
  new PerformanceObserver((list) => {
    const { dataset } = document.documentElement;
    for (const entry of list.getEntries())
      dataset.shift = `${Number(dataset.shift ?? 0) + Number(Reflect.get(entry, 'value'))}`;
  }).observe({ type: 'layout-shift', buffered: true });
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours; the others cannot change when a page turns dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe, loaded into the page once, says of it: rule and first place, one a line. */
async function axeFaults(page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  const runOnly =
    colorScheme === 'light'
      ? { type: 'tag' as const, values: standards }
      : { type: 'rule' as const, values: colourRules };
  return page.evaluate(axeIn, { runOnly, resultTypes: ['violations' as const] });
}

/** Runs in the page. */
async function axeIn(options: axe.RunOptions): Promise<readonly string[]> {
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
}

/** Runs in the page: what sticks out to the right; '' when nothing does. */
function sidewaysScroll(): string {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return '';
  const widest = [...document.body.querySelectorAll('*')].find(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return `${scrollWidth} px wide, first ${widest?.outerHTML.slice(0, 160)}`;
}

/** The words of a page but for its tools, which it changes: no test of this page comes after it. */
async function wordsOf(page: Page): Promise<string> {
  await page
    .locator('.needs-script, .explorer caption')
    .evaluateAll((all) => all.forEach((one) => void one.remove()));
  return shown(page, 'main');
}
