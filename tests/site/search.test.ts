import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { shown, useBrowser } from './open-page.ts';
import { table, topics } from './page-types.ts';

const open = useBrowser();
const builds = [
  ['at the root', inject('atRoot')],
  ['under a base path', inject('underBase')],
] as const;

/** A brief and its heading, read from the site itself. */
async function anyBrief(page: Page, home: string) {
  const path = `briefs/${topics[0]}/`;
  await page.goto(home + path);
  return { path, title: (await shown(page, 'h1')).replace(/\s+/g, ' ') };
}

const results = (page: Page) => page.locator('#search-results > li');
const answered = (page: Page, words: RegExp) =>
  page.locator('#search-status').filter({ hasText: words }).waitFor();

describe.each(builds)('the search of the site built %s', (_, { home, base }) => {
  it('finds a brief by the words of its title, under the content security policy', async () => {
    const { page, faults } = await open({ reducedMotion: 'reduce' });
    const { path, title } = await anyBrief(page, home);
    await page.goto(`${home}search/?q=${encodeURIComponent(title)}`);
    await answered(page, /\d+ results?/);
    const links = await results(page)
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain(base + path);
    await results(page)
      .locator(`a[href="${base + path}"]`)
      .click();
    await page.waitForURL(home + path);
    expect(await shown(page, 'h1')).toContain(title.split(' ')[0]);
    expect(faults).toEqual([]);
  });

  it('narrows by kind, keeps the choice in the address, and comes back to it', async () => {
    const { page } = await open();
    await page.goto(`${home}search/`);
    await page.locator('#search-facets').waitFor();
    const kinds = page.locator('select[name="kind"]');
    await kinds.locator('option[value="Brief"]').waitFor({ state: 'attached' });
    await kinds.selectOption('Brief');
    await answered(page, new RegExp(`^${topics.length} results? in Brief$`));
    expect(new URL(page.url()).search).toBe('?kind=Brief');
    expect(await results(page).count()).toBe(Math.min(topics.length, 12));
    await results(page).locator('a').first().click();
    await page.waitForURL(/\/briefs\//);
    await page.goBack();
    await answered(page, /in Brief$/);
    expect(await kinds.inputValue()).toBe('Brief');
  });
});

describe('the search page', () => {
  const { home } = inject('atRoot');

  it('offers kind, topic, outlet and year with how many results each would leave', async () => {
    const { page } = await open();
    await page.goto(`${home}search/`);
    await page.locator('select[name="kind"] option:nth-child(2)').waitFor({ state: 'attached' });
    for (const name of ['kind', 'topic', 'outlet', 'year']) {
      const texts = await page.locator(`select[name="${name}"] option`).allInnerTexts();
      expect(texts.length, name).toBeGreaterThan(1);
      expect(
        texts.slice(1).filter((text) => !/ \(\d+\)$/.test(text)),
        name,
      ).toEqual([]);
    }
  });

  it('finds an actor by name, and shows more results in parts', async () => {
    const { page } = await open();
    const [actor] = table('actors').toSorted((a, b) => b.mention_count - a.mention_count);
    await page.goto(`${home}search/?q=${encodeURIComponent(actor?.name ?? '')}`);
    await answered(page, /results? for/);
    const total = Number.parseInt(await shown(page, '#search-status'), 10);
    expect(total).toBeGreaterThan(12);
    expect(await results(page).count()).toBe(12);
    await page.locator('#search-more').click();
    await results(page).nth(12).waitFor();
    expect(await results(page).count()).toBe(Math.min(total, 24));
    const focused = await page.evaluate(
      () => document.activeElement?.closest('li')?.previousElementSibling !== null,
    );
    expect(focused).toBe(true);
  });

  it('says so when nothing is found, leads on, and drops the filters at a click', async () => {
    const { page } = await open();
    await page.goto(`${home}search/?q=xyzzyqwv&kind=Brief`);
    await answered(page, /^No results for “xyzzyqwv” in Brief$/);
    expect(await page.locator('#search-nothing a').count()).toBeGreaterThan(2);
    await page.locator('#search-clear').click();
    await answered(page, /^No results for “xyzzyqwv”$/);
    expect(new URL(page.url()).search).toBe('?q=xyzzyqwv');
  });

  it('shows markup that is searched for as text', async () => {
    const { page, faults } = await open();
    await page.goto(`${home}search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await answered(page, /for “<img src=x onerror=alert\(1\)>”/);
    expect(await page.locator('#search-status img, #search-results img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('opens with the key / from any page, and the key types a slash in a field', async () => {
    const { page } = await open();
    await page.goto(home);
    await page.keyboard.press('/');
    await page.waitForURL(`${home}search/`);
    const field = page.locator('#search-words');
    await field.pressSequentially('a/b');
    expect(await field.inputValue()).toBe('a/b');
    await page.locator('select[name="kind"]').focus();
  });

  it('is reached by the form of the missing page without JavaScript, and says where else to look', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${home}no/such/page/`);
    await page.locator('input[type="search"]').fill('ceasefire');
    await page.locator('input[type="search"]').press('Enter');
    await page.waitForURL(`${home}search/?q=ceasefire`);
    expect(await shown(page, 'main')).toMatch(/needs JavaScript/);
    expect(await page.locator('main a[href$="/briefs/"]').count()).toBeGreaterThan(0);
  });
});
