// The site itself, with its search, and the catalogue of its tables.

import { config } from '../../sourcebook.config.ts';
import { publisher } from './json-ld.ts';
import { absoluteUrl } from './links.ts';

export const websiteJsonLd = () => ({
  '@type': 'WebSite',
  '@id': absoluteUrl('/'),
  url: absoluteUrl('/'),
  name: config.name,
  alternateName: config.shortName,
  description: config.description,
  inLanguage: config.language,
  publisher,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl('/search/')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});
