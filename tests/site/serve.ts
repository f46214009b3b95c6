// A built folder -> an address on this machine, served as a static host serves it.

import { preview } from 'astro';
import { root } from '../project-files.ts';
import type { ServedBuild, SiteBuild } from './site-builds.ts';

export async function serve(
  build: SiteBuild,
): Promise<{ readonly served: ServedBuild; readonly stop: () => Promise<void> }> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const server = await preview({
    root,
    base: build.base,
    outDir: build.folder,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  return {
    served: { ...build, home: `http://127.0.0.1:${server.port}${build.base}` },
    stop: () => server.stop(),
  };
}
