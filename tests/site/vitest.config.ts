// The built site, looked at from outside: files and links as they lie in the folder, pages in a real browser.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  test: {
    name: 'site',
    root,
    include: ['tests/site/**/*.test.ts'],
    globalSetup: ['./tests/site/setup.ts'],
    // One more than the cores of a small machine: a page test waits for its browser half the time.
    maxWorkers: 3,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
