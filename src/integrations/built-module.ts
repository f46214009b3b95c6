// A module of the site as its pages have it: bundled with them, so that what it has read is in memory once. It can be
// loaded from when the pages are written (`astro:build:generated`), as long as what drew them is still there.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

export interface BuiltModule<Module> {
  /** For `vite.plugins`. */
  readonly plugin: Plugin;
  readonly load: () => Promise<Module>;
}

/** `source` is its path from the root of the project, with a slash before it. */
export function builtModule<Module>(name: string, source: string): BuiltModule<Module> {
  const fileName = `${name}.mjs`;
  let folder = '';
  return {
    plugin: {
      name: `built-module-${name}`,
      apply: 'build',
      applyToEnvironment: (environment) => environment.name === 'prerender',
      buildStart() {
        this.emitFile({ type: 'chunk', id: source, fileName });
      },
      writeBundle({ dir = '' }) {
        folder = dir;
      },
    },
    load: () => import(pathToFileURL(join(folder, fileName)).href),
  };
}
