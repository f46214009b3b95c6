// One page of a built folder -> a tagged PDF with title, language and outline, the same bytes whenever it is printed.
// The page is opened under its published address and answered from the folder, so that links in the PDF lead to the site.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';

export interface Printable {
  /** Full address of the page, with a slash at its end. */
  readonly url: string;
  /** The words at the foot of each page, before the page number. */
  readonly footer: string;
  /** 'YYYY-MM-DD': the day the content stands for; written as the day of the file. */
  readonly day: string;
}

/** What a page is made of. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** `site` is the address of the home page, with a slash at its end; `folder` what is published there. */
export async function openSite(browser: Browser, site: string, folder: string): Promise<BrowserContext> {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
  await context.route('**/*', (route) => {
    const url = route.request().url().split(/[?#]/)[0] ?? '';
    const path = join(folder, decodeURIComponent(url.slice(site.length)));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!url.startsWith(site) || !existsSync(file)) return route.abort();
    return route.fulfill({
      body: readFileSync(file),
      contentType: mediaTypes[extname(file)] ?? 'application/octet-stream',
    });
  });
  return context;
}

export async function printPage(
  context: BrowserContext,
  { url, footer, day }: Printable,
): Promise<Uint8Array> {
  const page = await context.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const bytes = await page.pdf({
      format: 'A4',
      margin: { top: '20mm', right: '20mm', bottom: '22mm', left: '20mm' },
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footerOf(footer),
    });
    return withDay(bytes, day);
  } finally {
    await page.close();
  }
}

/** A document of its own: the styles of the site do not reach it. */
const footerOf = (text: string): string =>
  `<div style="width:100%;padding:0 20mm;font:8px sans-serif;color:#555;display:flex;justify-content:space-between"><span>${escaped(text)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Chromium writes the time of printing; the day of the content has the same length, so no offset moves. */
export function withDay(bytes: Uint8Array, day: string): Uint8Array {
  const stamp = `D:${day.replaceAll('-', '')}000000+00'00'`;
  const text = Buffer.from(bytes).toString('latin1');
  const dated = text.replace(/\((D:\d{14}[^)]*)\)/g, (whole, found: string) =>
    found.length === stamp.length ? `(${stamp})` : whole,
  );
  return Uint8Array.from(Buffer.from(dated, 'latin1'));
}
