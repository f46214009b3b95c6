// What must hold on every kind of page, in the browser: silence, this host alone, nothing for axe, no sideways scrolling.
// Called by two test files, so that two workers share the pages.

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open-page.ts';
import type { PageType } from './page-types.ts';

export function checkPages(types: readonly PageType[]): void {
  const { home } = inject('atRoot');
  const open = useBrowser();

  describe.each(types)('the page $name (/$path)', ({ name, path }) => {
    it('is loaded in silence from this host alone; axe finds nothing, wide or narrow, light or dark; 320 px are enough', async () => {
      const { page, faults } = await open({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
      await page.goto(home + path, { waitUntil: 'networkidle' });
      // The page for what is not found is loaded under its own name here, so that nothing is missing.
      expect(faults).toEqual([]);
      await page.evaluate(axe.source);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        for (const scheme of ['light', 'dark'] as const)
          expect(await axeFaults(page, scheme), `${name}, ${width} px, ${scheme}`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(sidewaysScroll)).toBe('');
      expect(faults).toEqual([]);
    });
  });
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
