import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { useBrowser } from './open-page.ts';

const { home, folder, base, address } = inject('atRoot');
const open = useBrowser();
/** Without motion: the fade between two pages is broken off when the machine is busy, and Chromium reports that as an error. */
const still = { reducedMotion: 'reduce' } as const;
const narrow = { ...still, viewport: { width: 390, height: 844 } };
const wide = { ...still, viewport: { width: 1280, height: 900 } };

/** What the site publishes of a record: its words and the sentences of briefs that use it. */
interface RecordFile {
  readonly row: { readonly id: string };
  readonly evidence: Dataset['evidence'];
  readonly used_in: readonly { readonly url: string; readonly text: string }[];
}

const records = readdirSync(join(folder, 'records'))
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name): RecordFile => JSON.parse(readFileSync(join(folder, 'records', name), 'utf8')));

/** A record that a sentence of a brief rests on: the trail is walked from each of its three ends. */
const used = records.find(({ evidence, used_in }) => evidence.length > 0 && used_in.length > 0);
const [words] = used?.evidence ?? [];
const [use] = used?.used_in ?? [];
if (!used || !words || !use)
  throw new Error(
    'The site must publish a record that a brief uses, with its words; it has none. Build it again.',
  );

const articlePath = `articles/${words.article_id}/`;
const recordPath = `records/${used.row.id}/`;
const briefPath = use.url.slice((address + base).length);
const claimId = new URL(use.url).hash.slice(1);

const sentence = new RegExp(`/${articlePath}#p${words.paragraph}-s\\d+$`);
const record = new RegExp(`/${recordPath}$`);
const briefSentence = new RegExp(`/${briefPath}$`);

const addresses = (page: Page, scope: string): Promise<readonly string[]> =>
  page.locator(`${scope} a`).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

/** Clicks the first link below `scope` that leads to `target`; the page must then stand there, the anchor in view. */
async function follow(page: Page, scope: string, target: RegExp): Promise<void> {
  const found = await addresses(page, scope);
  const index = found.findIndex((address) => target.test(address));
  expect(index, `a link to ${target} among ${found.length} below ${scope}`).toBeGreaterThanOrEqual(0);
  await page.locator(`${scope} a`).nth(index).click();
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
    await page.goto(home + briefPath);
    await follow(page, `[id="${claimId}"]`, /\/articles\/[a-z0-9-]+\/#p\d+(?:-s\d+)?$/);
    // The words say themselves which sentence of which brief rests on them.
    expect((await addresses(page, 'main')).some((address) => briefSentence.test(address))).toBe(true);
    expect(faults).toEqual([]);
  });

  it('leads from a sentence of a brief to a record behind it', async () => {
    const { page } = await open(options);
    await page.goto(home + briefPath);
    await follow(page, `[id="${claimId}"]`, /\/(?:records|actors)\/[a-z0-9-]+\/$/);
  });

  it('leads from a record to the words it was coded from', async () => {
    const { page } = await open(options);
    await page.goto(home + recordPath);
    await follow(page, 'main', sentence);
  });

  it('leads from a record to the sentence of the brief that uses it', async () => {
    const { page } = await open(options);
    await page.goto(home + recordPath);
    await follow(page, 'main', briefSentence);
  });

  it('leads from a sentence of an article to the record coded from it', async () => {
    const { page } = await open(options);
    await page.goto(home + articlePath);
    await follow(page, 'main', record);
  });

  it('leads from a sentence of an article to the sentence of the brief that rests on it', async () => {
    const { page } = await open(options);
    await page.goto(home + articlePath);
    await follow(page, 'main', briefSentence);
  });
});

describe('every record that a brief uses', () => {
  it('names sentences that are there', () => {
    const missing = records.flatMap(({ row, used_in }) =>
      used_in
        .filter(({ url }) => {
          const { hash, pathname } = new URL(url);
          const file = join(folder, pathname.slice(base.length), 'index.html');
          return !readFileSync(file, 'utf8').includes(`id="${hash.slice(1)}"`);
        })
        .map(({ url }) => `${row.id}: ${url}`),
    );
    expect(missing).toEqual([]);
  });
});
