// Tests of the built site and unit tests, each with a configuration of its own: in one file Astro's plugin replaces modules
// that the site tests need. `tests/unit` and `tests/apart` hold no tests; the unit tests mirror the paths of the sources.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Tests start the commands a hundred times; what Node compiles for the first is there for the others. Many start them in
// folders of a day, so that nothing is kept for the next run.
if (process.env.NODE_COMPILE_CACHE === undefined) {
  const compiled = join(import.meta.dirname, 'node_modules/.cache/compiled');
  rmSync(compiled, { recursive: true, force: true });
  process.env.NODE_COMPILE_CACHE = compiled;
}

export default defineConfig({ test: { projects: ['./tests/*/vitest.config.ts'] } });
