// Tests of the built site and unit tests, each with a configuration of its own: in one file Astro's plugin replaces modules
// that the site tests need. `tests/unit` and `tests/apart` hold no tests; the unit tests mirror the paths of the sources.

import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { projects: ['./tests/*/vitest.config.ts'] } });
