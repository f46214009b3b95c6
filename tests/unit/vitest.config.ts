// Unit tests, golden cases and invariants: no browser, no network, and an odd time zone on purpose.

import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.env.TZ = 'Pacific/Chatham';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// For the commands that tests start: their modules are stripped of types and compiled once.
process.env.NODE_COMPILE_CACHE ??= `${root}.cache/node`;
// What a host sets must not change what the tests expect.
delete process.env.SITE_ADDRESS;
delete process.env.BASE_PATH;

export default getViteConfig(
  {
    root,
    test: {
      name: 'unit',
      testTimeout: 60_000,
      root,
      include: ['tests/**/*.test.ts'],
      exclude: ['tests/site/**'],
      setupFiles: ['./tests/unit/no-network.ts'],
    },
  },
  { root, logLevel: 'error' },
);
