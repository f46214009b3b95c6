import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open-page.ts';

const { home, folder } = inject('atRoot');
const open = useBrowser();
const brief = readdirSync(join(folder, 'briefs'), { withFileTypes: true }).find((entry) =>
  entry.isDirectory(),
);
const path = `briefs/${brief?.name}/`;
const still = { reducedMotion: 'reduce' } as const;

describe.each([
  ['on a phone', { ...still, viewport: { width: 320, height: 700 } }],
  ['on a desktop', { ...still, viewport: { width: 1280, height: 900 } }],
])('the evidence of a sentence, %s', (_, device) => {
  it('opens in place by the keyboard, with outlet, words, how sure it is and a citation; Escape gives the focus back', async () => {
    const { page, faults } = await open(device);
    await page.goto(home + path);
    const button = page.locator('button.claim-evidence').first();
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('#evidence');
    expect(await panel.isVisible()).toBe(true);
    expect(await panel.locator('mark').count()).toBeGreaterThan(0);
    expect(await panel.locator('figcaption').first().textContent()).toMatch(/¶\s\d/);
    expect(await panel.locator('.note-status').textContent()).toMatch(/source|outlet|corroborated/);
    const id = await button.getAttribute('data-of');
    const texts = await panel
      .locator('[data-text]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.text));
    expect(texts[0]).toMatch(new RegExp(`^“.+” .*/${path}#${id}$`));
    expect(texts[1]).toBe(`${home}${path}#${id}`);
    const box = await panel.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= device.viewport.width).toBe(true);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-of'))).toBe(id);
    expect(faults).toEqual([]);
  });

  it('is closed by its button, and one sentence at a time is open', async () => {
    const { page } = await open(device);
    await page.goto(home + path);
    const buttons = page.locator('button.claim-evidence');
    await buttons.nth(0).press('Enter');
    await page.keyboard.press('Escape');
    await buttons.nth(1).press('Enter');
    expect(await page.locator('[aria-expanded="true"].claim-evidence').count()).toBe(1);
    await page.locator('#evidence button', { hasText: 'Close' }).click();
    expect(await page.locator('#evidence').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('claim-evidence');
  });
});

it('without a script no button is there, the number leads to the words, and the note stands in the page', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(home + path);
  expect(await page.locator('button.claim-evidence:visible').count()).toBe(0);
  const id = await page.locator('[data-claim]').first().getAttribute('data-claim');
  expect(await page.locator(`[id="note-${id}"]`).count()).toBe(1);
  expect(await page.locator('.claim-number a').first().getAttribute('href')).toMatch(
    /\/articles\/.+#p\d+-s\d+$/,
  );
});

it('on a desktop begins a list right below its heading, however long the notes above are', async () => {
  const { page } = await open({ ...still, viewport: { width: 1280, height: 900 } });
  for (const name of readdirSync(join(folder, 'briefs')).filter((entry) => !entry.includes('.'))) {
    await page.goto(`${home}briefs/${name}/`);
    const gaps = await page
      .locator('.brief-body > h2 + ul')
      .evaluateAll((lists) =>
        lists.map(
          (list) =>
            list.getBoundingClientRect().top -
            (list.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
        ),
      );
    expect(Math.max(0, ...gaps), name).toBeLessThan(40);
  }
});
