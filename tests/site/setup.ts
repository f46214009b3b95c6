// Runs once before the site tests: both builds, a server for each, one browser. Nothing here needs a network.

import type { TestProject } from 'vitest/node';
import { launchBrowser } from '../../src/pdf/launch-browser.ts';
import { serve } from './serve.ts';
import { buildOf, type ServedBuild, siteBuilds } from './site-builds.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserAddress: string;
    atRoot: ServedBuild;
    underBase: ServedBuild;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // One after the other: two builds of one project share Astro's store of content.
  for (const build of siteBuilds) buildOf(build);
  const [atRoot, underBase] = await Promise.all(siteBuilds.map(serve));
  if (!atRoot || !underBase) throw new Error('Bug: the site is tested at the root and under a base path');
  const browser = await launchBrowser();
  project.provide('browserAddress', browser.wsEndpoint());
  project.provide('atRoot', atRoot.served);
  project.provide('underBase', underBase.served);
  return async () => {
    await browser.close();
    await Promise.all([atRoot.stop(), underBase.stop()]);
  };
}
