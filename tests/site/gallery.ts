// npm run gallery: a picture of each kind of page, phone and desk, light and dark, in .cache/gallery/. For eyes, not for tests.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchBrowser } from '../../src/pdf/launch-browser.ts';
import { root } from '../project-files.ts';
import { pageTypes } from './page-types.ts';
import { serve } from './serve.ts';
import { buildOf, siteBuilds } from './site-builds.ts';

const folder = join(root, '.cache/gallery');
const widths = { phone: 390, desk: 1280 } as const;

const [build] = siteBuilds;
if (!build) throw new Error('Bug: no build of the site is listed');
buildOf(build);
mkdirSync(folder, { recursive: true });
const { served, stop } = await serve(build);
const server = await launchBrowser();
const browser = await chromium.connect(server.wsEndpoint());

for (const { name, path } of [...pageTypes, { name: 'search results', path: 'search/?q=peace' }]) {
  for (const [device, width] of Object.entries(widths)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(served.home + path, { waitUntil: 'networkidle' });
      await page.screenshot({
        path: join(folder, `${name.replaceAll(/[ _]/g, '-')}-${device}-${colorScheme}.png`),
        fullPage: true,
      });
      await page.close();
    }
  }
}
await browser.close();
await server.close();
await stop();
console.log(`${pageTypes.length + 1} kinds of page in ${folder}`);
