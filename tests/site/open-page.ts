// A browser window for one test, with a record of everything that must not happen: messages, failed requests, other hosts.

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

export interface Opened {
  readonly page: Page;
  /** What went wrong so far; empty when all is well. */
  readonly faults: readonly string[];
}

/** Connects before the tests here; what a test opened is closed after it, also when it failed, or after all of them. */
export function useBrowser(
  after: typeof afterEach | typeof afterAll = afterEach,
): (options?: BrowserContextOptions) => Promise<Opened> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'));
  });
  after(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(() => browser?.close());
  return async (options = {}) => {
    if (!browser) throw new Error('Bug: a page is opened before the browser is');
    const context = await browser.newContext(options);
    const page = await context.newPage();
    return { page, faults: watch(page) };
  };
}

/** The words a reader sees in a part of a page: hidden ones are left out. */
export const shown = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).allInnerTexts()).join('\n');

function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A face that is optional is given up when the next page is asked for before it came.
    const isLeft = request.resourceType() === 'font' && request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isLeft) faults.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== '127.0.0.1') faults.push(`other host: ${request.url()}`);
  });
  return faults;
}
