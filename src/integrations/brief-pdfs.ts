// With `npm run pdf`: a PDF of each brief beside its page, printed by the browser that comes from npm.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Printable } from '../pdf/print-page.ts';
import { withPdf } from '../pdf/with-pdf.ts';

/** `site` is the address of the home page, `name` stands at the foot of each page of paper. */
export const briefPdfs = (site: string, name: string): AstroIntegration => ({
  name: 'brief-pdfs',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (!withPdf()) return;
      const folder = fileURLToPath(dir);
      const count = await printBriefs(folder, site, name);
      logger.info(`${count} briefs printed as PDF`);
    },
  },
});

async function printBriefs(folder: string, site: string, name: string): Promise<number> {
  // Only here: a build without PDF files needs no browser.
  const { chromium } = await import('playwright-core');
  const { launchBrowser } = await import('../pdf/launch-browser.ts');
  const { openSite, printPage } = await import('../pdf/print-page.ts');
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const context = await openSite(browser, site, folder);
    const topics = readdirSync(join(folder, 'briefs'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .toSorted();
    for (const topic of topics) {
      const file = join(folder, 'briefs', topic, 'brief.pdf');
      const html = readFileSync(join(folder, 'briefs', topic, 'index.html'), 'utf8');
      writeFileSync(file, await printPage(context, printable(`${site}briefs/${topic}/`, html, name)));
    }
    return topics.length;
  } finally {
    await browser.close();
    await server.close();
  }
}

function printable(url: string, html: string, name: string): Printable {
  const date =
    /<meta property="article:modified_time" content="(\d{4}(?:-\d\d){0,2})/.exec(html)?.[1] ?? '2000';
  return { url, footer: name, day: date + '2000-01-01'.slice(date.length) };
}
