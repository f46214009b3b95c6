import type { Page, Response } from 'playwright-core';
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

  it('offers kind, topic, outlet, year, actor and how firm with how many results each would leave', async () => {
    const { page } = await open();
    await page.goto(`${home}search/`);
    await page.locator('select[name="kind"] option:nth-child(2)').waitFor({ state: 'attached' });
    for (const name of ['kind', 'topic', 'outlet', 'year', 'actor', 'modality']) {
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

  it('suggests names that look like what was typed, and says what the filters hide', async () => {
    const { page } = await open();
    const [actor] = table('actors').toSorted((a, b) => b.mention_count - a.mention_count);
    const name = actor?.name ?? '';
    const slip = `${name.slice(0, 2)}q${name.slice(3)}`;
    await page.goto(`${home}search/?q=${encodeURIComponent(slip)}&kind=Brief`);
    await answered(page, /^No results/);
    await page.locator('#search-nearest a', { hasText: name }).first().click();
    await answered(page, /\d+ results? for/);
    await page.goto(`${home}search/?q=${encodeURIComponent(name)}&kind=Table&modality=opinion`);
    await answered(page, /^No results/);
    await page.locator('#search-clear', { hasText: /\d+ results?/ }).click();
    await answered(page, /\d+ results? for/);
  });

  it('sorts by date, newest first and the undated last, without losing one', async () => {
    const { page } = await open();
    await page.goto(`${home}search/?kind=Event`);
    await answered(page, /results? in Event/);
    const count = await shown(page, '#search-status');
    await page.locator('#search-order').selectOption('newest');
    await page.waitForURL(/sort=newest/);
    const published = new Map(table('articles').map(({ id, published }) => [id, published ?? '0000']));
    const dateOf = (link: string) => {
      const event = table('events').find(({ id }) => link.endsWith(`/records/${id}/`));
      const days = (event?.article_ids ?? []).map((id) => published.get(id) ?? '');
      return days.toSorted().at(-1) ?? '';
    };
    const dates = async () => {
      const links = await results(page)
        .locator('h2 a')
        .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      return links.map(dateOf);
    };
    // The old list stays until the new one is there.
    await expect.poll(dates).toSatisfy((found: readonly string[]) => {
      const sorted = found.toSorted().toReversed();
      return new Set(found).size > 1 && found.every((date, index) => date === sorted[index]);
    });
    expect(await shown(page, '#search-status')).toBe(count);
  });

  it('finds a record by its own words, and shows those, not the labels of the page', async () => {
    const { page } = await open();
    const [statement] = table('statements').toSorted((a, b) => b.text.length - a.text.length);
    const words = statement?.text.split(/\s+/).slice(0, 6).join(' ') ?? '';
    await page.goto(`${home}search/?q=${encodeURIComponent(words)}&kind=Statement`);
    await answered(page, /results? for/);
    const links = await results(page)
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toContain(`${home}records/${statement?.id}/`);
    const texts = (await results(page).locator('.result-excerpt').allInnerTexts()).join('\n');
    expect(texts).not.toMatch(/words it was coded from|not given|What is coded|Rule:/);
    expect(await results(page).locator('mark').count()).toBeGreaterThan(0);
  });

  it('is worked by keys: down to the results, up to the field, Escape back and then empty', async () => {
    const { page } = await open();
    await page.goto(`${home}search/?kind=Brief`);
    await answered(page, /in Brief/);
    await page.locator('#search-words').fill('peace');
    await answered(page, /“peace” in Brief/);
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('A');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('search-words');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('search-words');
    await page.keyboard.press('Escape');
    await page.waitForURL(/search\/\?kind=Brief$/);
    expect(await page.locator('#search-words').inputValue()).toBe('');
  });

  it('costs at most 250 kB for the first search', async () => {
    const { page } = await open();
    const responses: Response[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/pagefind/')) responses.push(response);
    });
    await page.goto(`${home}search/?q=ceasefire`);
    await answered(page, /results? for/);
    const sizes = await Promise.all(responses.map(async (response) => (await response.body()).length));
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
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
