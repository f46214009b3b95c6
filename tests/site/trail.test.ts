import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open-page.ts';
import { claims, table } from './page-types.ts';

const { home } = inject('atRoot');
const open = useBrowser();
const narrow = { viewport: { width: 390, height: 844 } };
const wide = { viewport: { width: 1280, height: 900 } };

/** A record that a sentence of a brief rests on, with the words behind it: the trail is walked from each end. */
const evidence = table('evidence').find(
  ({ record_id, record_table }) =>
    record_table !== 'actors' && claims.some(({ record_ids }) => record_ids.includes(record_id)),
);
const claim = claims.find(({ record_ids }) => record_ids.includes(evidence?.record_id ?? ''));
if (!evidence || !claim)
  throw new Error('The data must hold a sentence of a brief that rests on a record with evidence.');

const sentence = new RegExp(`/articles/${evidence.article_id}/#p${evidence.paragraph}-s\\d+$`);
const record = new RegExp(`/records/${evidence.record_id}/$`);
const briefSentence = new RegExp(`/briefs/${claim.brief}/#${claim.id}$`);

/** Clicks the first link below `scope` that leads to `target`; the page must then stand there, the anchor in view. */
async function follow(page: Page, scope: string, target: RegExp): Promise<void> {
  const links = page.locator(`${scope} a`);
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const index = addresses.findIndex((address) => target.test(address));
  expect(index, `a link to ${target} among ${addresses.length} below ${scope}`).toBeGreaterThanOrEqual(0);
  await links.nth(index).click();
  await page.waitForURL(target);
  const { hash } = new URL(page.url());
  if (hash !== '') expect(await page.locator(`[id="${hash.slice(1)}"]`).isVisible()).toBe(true);
}

describe.each([
  ['on a phone', narrow],
  ['on a desk', wide],
])('one click %s', (_, options) => {
  it('leads from a sentence of a brief to the words it rests on', async () => {
    const { page, faults } = await open(options);
    await page.goto(`${home}briefs/${claim.brief}/#${claim.id}`);
    const [first] = table('evidence').filter(({ record_id }) => claim.record_ids.includes(record_id));
    expect(first).toBeDefined();
    await follow(page, `[id="${claim.id}"]`, /\/articles\/[a-z0-9-]+\/#p\d+(?:-s\d+)?$/);
    expect(faults).toEqual([]);
  });

  it('leads from a sentence of a brief to a record behind it', async () => {
    const { page } = await open(options);
    await page.goto(`${home}briefs/${claim.brief}/#${claim.id}`);
    const ids = claim.record_ids.join('|');
    await follow(page, `[id="${claim.id}"]`, new RegExp(`/(?:records|actors)/(?:${ids})/$`));
  });

  it('leads from a record to the words it was coded from', async () => {
    const { page } = await open(options);
    await page.goto(`${home}records/${evidence.record_id}/`);
    await follow(page, 'main', sentence);
  });

  it('leads from a record to the sentence of the brief that uses it', async () => {
    const { page } = await open(options);
    await page.goto(`${home}records/${evidence.record_id}/`);
    await follow(page, 'main', briefSentence);
  });

  it('leads from a sentence of an article to the record coded from it', async () => {
    const { page } = await open(options);
    await page.goto(`${home}articles/${evidence.article_id}/`);
    await follow(page, 'main', record);
  });

  it('leads from a sentence of an article to the sentence of the brief that rests on it', async () => {
    const { page } = await open(options);
    await page.goto(`${home}articles/${evidence.article_id}/`);
    await follow(page, 'main', briefSentence);
  });
});

describe('every sentence of every brief', () => {
  it('has an anchor of its own on its page', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    for (const [topic, own] of Map.groupBy(claims, ({ brief }) => brief)) {
      await page.goto(`${home}briefs/${topic}/`);
      const ids = new Set(await page.locator('[data-claim]').evaluateAll((all) => all.map(({ id }) => id)));
      expect(own.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
    }
  });
});
