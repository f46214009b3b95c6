// Puts `_headers` beside the pages: Astro makes no page of a name that begins so.

import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { config } from '../../sourcebook.config.ts';
import { published } from '../editions/read-editions.ts';
import { hostHeaders } from '../site/host-headers.ts';

export const hostHeadersFile = (): AstroIntegration => ({
  name: 'host-headers',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const editions = published().editions.map(({ name }) => name);
      return writeFile(fileURLToPath(new URL('_headers', dir)), hostHeaders(config, editions));
    },
  },
});
