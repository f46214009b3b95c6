// The dataset as a work to cite, in the version that lies beside the file that cites it. The site cites editions and
// pages; this one travels with the data.

import type { Citation } from './citing/citation.ts';
import type { SiteConfig } from './config.ts';
import { siteUrl } from './site-url.ts';

/** `modified` is the date of the newest article: a day, a month or a year; null when it is not known. */
export const datasetCitation = (config: SiteConfig, version: string, modified: string | null): Citation => ({
  key: `${keyOf(config.shortName)}-data-${keyOf(version)}`,
  type: 'dataset',
  title: config.name,
  genre: 'Data set',
  author: config.publisher.name,
  container: null,
  issued: (modified ?? '').split('-').filter(Boolean).map(Number),
  edition: `version ${version}`,
  version,
  number: null,
  url: siteUrl(config, 'data/'),
  language: config.language,
});

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
