import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open-page.ts';
import { localPages, pageTypes } from './page-types.ts';

const { home } = inject('atRoot');
const open = useBrowser();
const kilobyte = 1024;

describe.each(pageTypes)('the page $name (/$path)', ({ name, path }) => {
  it('is light, and nothing on it moves', async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    const bodies: Promise<readonly [type: string, bytes: number]>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      // Fonts come compressed; the search brings its own library, which has a budget of its own.
      if (response.url().includes('/pagefind/')) return;
      bodies.push(
        response.body().then((body) => [type, type === 'font' ? body.length : gzipSync(body).length]),
      );
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset.shift = `${
            Number(document.documentElement.dataset.shift ?? 0) + Number(Reflect.get(entry, 'value'))
          }`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(home + path, { waitUntil: 'networkidle' });
    const shift = Number(await page.evaluate(() => document.documentElement.dataset.shift ?? '0'));
    const sizes = await Promise.all(bodies);
    const sum = (...types: readonly string[]) =>
      sizes.filter(([type]) => types.includes(type)).reduce((total, [, bytes]) => total + bytes, 0);
    expect(sum('script'), 'scripts').toBeLessThan(8 * kilobyte);
    // Pages in Russian and Kazakh are written in two scripts, each with a face of its own.
    expect(sum('font'), 'fonts').toBeLessThan(
      (localPages.some((one) => one.name === name) ? 150 : 120) * kilobyte,
    );
    if (name === 'brief') expect(sum('document', 'stylesheet'), 'HTML and CSS').toBeLessThan(45 * kilobyte);
    expect(shift).toBeLessThan(0.005);
  });
});
