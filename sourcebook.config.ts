// The one file a publisher edits. SITE_ADDRESS and BASE_PATH in the environment win, for hosts that set them.

import type { SiteConfig } from './src/schema/config.ts';

export const config = {
  name: 'Sourcebook: Kazakhstan and the Gaza peace process',
  shortName: 'Sourcebook',
  description:
    'A dataset and policy briefs on Kazakhstan and the Gaza peace process in which every fact leads back to the words it came from.',
  address: process.env.SITE_ADDRESS ?? 'https://sourcebook.example',
  basePath: process.env.BASE_PATH ?? '/',
  language: 'en',
  // url: full address of the publisher; null for the about page of this site.
  publisher: { name: 'Sourcebook', url: null },
  contact: 'editors@sourcebook.example',
  licences: {
    code: { id: 'MIT', name: 'MIT License', url: 'https://opensource.org/license/mit' },
    data: {
      id: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  },
  colours: {
    light: { accent: '#0b5c5e', paper: '#fbfaf7', ink: '#1c2326' },
    dark: { accent: '#7fd1cb', paper: '#12181a', ink: '#e6ebea' },
  },
} as const satisfies SiteConfig;
