// One Chromium, for PDF files and for tests: the one of CHROMIUM_PATH, else the one that comes from npm, unpacked inside
// the project.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

export async function launchBrowser(): Promise<BrowserServer> {
  const own = process.env.CHROMIUM_PATH;
  return chromium.launchServer({
    executablePath: own ?? (await unpackChromium()),
    env: { ...process.env, ...(own === undefined && { FONTCONFIG_FILE: writeFontConfiguration() }) },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-zygote'],
  });
}

const folder = resolve('node_modules/.cache/chromium');

async function unpackChromium(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the folder for temporary files, and its own libraries only when it believes to be in a cloud function.
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    return await packed.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The package's own configuration looks for its fonts in /tmp. Without any font, text is not laid out before ours are loaded. */
function writeFontConfiguration(): string {
  const file = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  return file;
}
