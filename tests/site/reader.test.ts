import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { shown, useBrowser } from './open-page.ts';
import { table, topics } from './page-types.ts';

const { home } = inject('atRoot');
const open = useBrowser();
const phone = { reducedMotion: 'reduce', viewport: { width: 390, height: 844 }, hasTouch: true } as const;
const desk = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const;

/** The table with the most to narrow: its facets have several values. */
const events = table('events');
const [modality = ''] = [...Map.groupBy(events, (event) => event.modality)]
  .toSorted(([, a], [, b]) => b.length - a.length)
  .map(([value]) => value)
  .slice(-1);
const expected = events.filter((event) => event.modality === modality).map(({ id }) => id);

const rowIds = (page: Page) => page.locator('.data-table tbody th').allInnerTexts();
const status = (page: Page, words: RegExp) =>
  page.locator('.explorer-status').filter({ hasText: words }).waitFor();

describe.each([
  ['on a phone', phone],
  ['on a desk', desk],
])('a reader %s', (_, options) => {
  it('finds a brief from the home page, opens the evidence of a sentence and follows it to the article', async () => {
    const { page, faults } = await open(options);
    await page.goto(home);
    await page.locator('header a', { hasText: 'Briefs' }).click();
    await page.locator(`main a[href$="/briefs/${topics[0]}/"]`).first().click();
    await page.waitForURL(/\/briefs\/[a-z-]+\/$/);
    const passage = page.locator('.notes .passage a').first();
    if (!(await passage.isVisible())) await page.locator('.notes summary').first().click();
    await passage.click();
    await page.waitForURL(/\/articles\/[a-z0-9-]+\/#p\d+-s\d+$/);
    expect(await page.locator('.sentence:target, .article-paragraph:target').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('copies a citation and the link to the page', async () => {
    const { page } = await open({ ...options, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${home}briefs/${topics[0]}/`);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const title = (await shown(page, 'h1')).replace(/\s+/g, ' ');
    await page.locator('.cite .copy').first().click();
    await page.locator('.cite .copy[data-done="copied"]').first().waitFor();
    expect(await clipboard()).toContain(title);
    await page.locator('.page-foot .copy').click();
    await page.locator('.page-foot .copy[data-done="copied"]').waitFor();
    expect(await clipboard()).toMatch(new RegExp(`^https://.*/briefs/${topics[0]}/$`));
  });

  it('narrows a table, sorts it, chooses columns, comes back by the address, and takes the rows as CSV', async () => {
    const { page, faults } = await open({ ...options, acceptDownloads: true });
    await page.goto(`${home}data/events/`);
    await page.locator('.explorer[data-ready]').waitFor();
    await page.locator('.explorer summary', { hasText: 'More filters' }).click();
    await page.locator('select[name="modality"]').selectOption(modality);
    await status(page, new RegExp(`^${expected.length} of ${events.length} rows$`));
    expect(await rowIds(page)).toEqual(expected);
    await page.locator('.explorer thead button', { hasText: /^Identifier$/ }).click();
    await page.locator('.explorer thead button', { hasText: /^Identifier$/ }).click();
    await page.locator('th[aria-sort="descending"]').waitFor();
    await page.locator('.explorer summary', { hasText: /^Columns$/ }).click();
    await page.locator('[data-shows="what"]').uncheck();
    await page.waitForURL(/columns=/);
    expect(await page.locator('.data-table thead th:visible', { hasText: /^What$/ }).count()).toBe(0);
    const address = page.url();
    expect(new URL(address).searchParams.get('modality')).toBe(modality);
    await page.reload();
    await status(page, / of /);
    expect(page.url()).toBe(address);
    expect(await rowIds(page)).toEqual(expected.toReversed());
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do="csv"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('events-filtered.csv');
    const stream = await download.createReadStream();
    const rows: readonly Record<string, string>[] = parse(Buffer.concat(await stream.toArray()), {
      columns: true,
    });
    expect(rows.map((row) => row.id)).toEqual(expected.toReversed());
    expect(Object.keys(rows[0] ?? {})).not.toContain('what');
    expect(rows.every((row) => row.modality === modality)).toBe(true);
    await page.locator('[data-do="clear"]').click();
    await status(page, new RegExp(`^${events.length} rows$`));
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
  });

  it('is led by the permalink of a comparison to its place, or to its row of the table where the page leaves it out', async () => {
    const [first = ''] = table('differences').map(({ id }) => id);
    const { page, faults } = await open(options);
    await page.goto(`${home}differences/#${first}`);
    expect(await page.locator('.differences > li:target').getAttribute('id')).toBe(first);
    await page.route('**/differences/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(`id="${first}"`, '') });
    });
    await page.goto(`${home}#left`);
    await page.goto(`${home}differences/#${first}`);
    await page.waitForURL(`**/data/differences/?id=${first}`);
    await status(page, /^1 of /);
    expect(await rowIds(page)).toEqual([first]);
    expect(faults).toEqual([]);
  });

  it('narrows the timeline and the map, each by its address', async () => {
    const { page, faults } = await open(options);
    for (const [path, marks] of [
      ['timeline', '.timeline-item'],
      ['map', '#countries [data-keys]'],
    ] as const) {
      await page.goto(`${home}${path}/`);
      await page.locator('form[data-ready]').waitFor();
      const option = page.locator('select[name="source"] option:nth-child(2)');
      const value = (await option.getAttribute('value')) ?? '';
      const count = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
      await page.locator('select[name="source"]').selectOption(value);
      await status(page, new RegExp(`^${count} of `));
      expect(await page.locator(`${marks}:not([hidden])`).count()).toBe(count);
      await page.reload();
      await status(page, new RegExp(`^${count} of `));
    }
    expect(await page.locator('.presence-map [data-mark][data-level="0"]').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

describe('a reader with a keyboard alone', () => {
  it('is told what a term and a badge mean on focus, and closes it with Escape', async () => {
    const { page } = await open(desk);
    await page.goto(`${home}actors/${table('commitments')[0]?.actor_id}/`);
    const badge = page.locator('a[data-tip]').first();
    const meaning = await badge.getAttribute('data-tip');
    const before = page.locator('main a').first();
    await before.focus();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      if (await badge.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await page.locator('[role="tooltip"]').textContent()).toBe(meaning);
    expect(await badge.getAttribute('aria-describedby')).toBe('tip');
    await page.keyboard.press('Escape');
    expect(await page.locator('[role="tooltip"]').isVisible()).toBe(false);
  });
});
