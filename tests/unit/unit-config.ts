// How unit tests run, golden cases and invariants too: no browser, no network, and an odd time zone on purpose. Tests that
// replace a module run apart, each in a worker of its own; the others share what was loaded, which halves their time.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export function unitConfig(name: string, kind: 'shared' | 'apart') {
  process.env.TZ = 'Pacific/Chatham';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // For the commands that tests start: their modules are stripped of types and compiled once.
  process.env.NODE_COMPILE_CACHE ??= `${root}.cache/node`;
  // What a host sets must not change what the tests expect.
  delete process.env.SITE_ADDRESS;
  delete process.env.BASE_PATH;
  const include = testFiles().filter((file) => replacesModule(file) === (kind === 'apart'));
  const setupFiles = ['./tests/unit/no-network.ts'];
  return getViteConfig(
    {
      root,
      test: {
        name,
        root,
        include,
        setupFiles,
        isolate: kind === 'apart',
        maxWorkers: 3,
        testTimeout: 60_000,
      },
    },
    { root, logLevel: 'error' },
  );
}

const testFiles = (): readonly string[] =>
  readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith('tests/site/'));

const replacesModule = (file: string): boolean =>
  /\bvi\.(?:mock|doMock)\(/.test(readFileSync(join(root, file), 'utf8'));
