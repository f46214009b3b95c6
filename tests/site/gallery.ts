// npm run gallery: a picture of each kind of page, phone and desk, light and dark side by side, in tests/site/gallery/.
// For eyes, not for tests.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { launchBrowser } from '../../src/pdf/launch-browser.ts';
import { root } from '../project-files.ts';
import { pageTypes } from './page-types.ts';
import { serve } from './serve.ts';
import { buildOf, siteBuilds } from './site-builds.ts';

const folder = join(root, 'tests/site/gallery');
/** Widths of the window; a sheet shows each at a third of its size or more. */
const views = [
  { width: 390, shown: 230, colorScheme: 'light' },
  { width: 390, shown: 230, colorScheme: 'dark' },
  { width: 1280, shown: 460, colorScheme: 'light' },
  { width: 1280, shown: 460, colorScheme: 'dark' },
] as const;
/** Of the sheet: the beginning of a long page tells how it looks. */
const height = 760;

const [build] = siteBuilds;
if (!build) throw new Error('Bug: no build of the site is listed');
buildOf(build);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { served, stop } = await serve(build);
const server = await launchBrowser();
const browser = await chromium.connect(server.wsEndpoint());

const pages = [
  ...pageTypes,
  { name: 'search results', path: 'search/?q=peace' },
  { name: 'table narrowed', path: 'data/events/?modality=stated&sort=-date&columns=id,what,date' },
];
for (const { name, path } of pages) await writeSheet(browser, name, served.home + path);
await browser.close();
await server.close();
await stop();
console.log(`${pages.length} kinds of page in ${folder}`);

async function writeSheet(from: Browser, name: string, address: string): Promise<void> {
  const images: string[] = [];
  for (const { width, shown, colorScheme } of views) {
    const page = await from.newPage({
      viewport: { width, height: Math.round((height * width) / shown) },
      colorScheme,
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const picture = await page.screenshot({ type: 'jpeg', quality: 90 });
    images.push(
      `<img src="data:image/jpeg;base64,${picture.toString('base64')}" width="${shown}" height="${height}">`,
    );
    await page.close();
  }
  const width = views.reduce((sum, { shown }) => sum + shown + 8, -8);
  const sheet = await from.newPage({ viewport: { width, height } });
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:8px;background:#888">${images.join('')}</body>`,
  );
  const path = join(folder, `${name.replaceAll(/[ _]/g, '-')}.jpg`);
  await sheet.screenshot({ type: 'jpeg', quality: 45, path });
  await sheet.close();
}
