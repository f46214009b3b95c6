// On paper, whatever its width, the notes of a brief stand below their paragraph: beside it they would break over pages.

import { expect, inject, it } from 'vitest';
import { useBrowser } from './open-page.ts';
import { rowPages } from './page-types.ts';

const { home } = inject('atRoot');
const open = useBrowser();
const [brief] = rowPages.filter(({ name }) => name === 'brief');
if (!brief) throw new Error('The site must publish a brief; it has none. Build it again.');

it.each([
  ['upright', 640],
  ['across', 1000],
])('the notes of a brief on paper held %s are as wide as their paragraph and below it', async (_, width) => {
  const { page } = await open({ viewport: { width, height: 900 } });
  await page.goto(home + brief.path, { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print' });
  const places = await page.locator('.brief-body .notes').evaluateAll((all) =>
    all.map((notes) => {
      const before = notes.previousElementSibling?.getBoundingClientRect();
      const own = notes.getBoundingClientRect();
      return {
        isBelow: before !== undefined && own.top >= before.bottom - 16,
        float: getComputedStyle(notes).float,
      };
    }),
  );
  expect(places.length).toBeGreaterThan(1);
  expect(places.filter(({ isBelow, float }) => !isBelow || float !== 'none')).toEqual([]);
});
