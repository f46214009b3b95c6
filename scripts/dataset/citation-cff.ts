// The publication becomes `CITATION.cff` (1.2.0), so that a reader's tools know how to cite the data.

import { stringify } from 'yaml';
import { publisherUrl } from '../../src/schema/site-url.ts';
import type { Publication } from './publication.ts';

type Cited = Pick<Publication, 'name' | 'config' | 'url' | 'version' | 'newestDay' | 'keywords'>;

/** `date-released` is left out when the newest article has no known day. */
export const citationCff = ({ config, url, version, newestDay, keywords }: Cited): string =>
  stringify({
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite them as below.',
    type: 'dataset',
    title: config.name,
    abstract: config.description,
    authors: [{ name: config.publisher.name, website: publisherUrl(config) }],
    version,
    ...(newestDay !== null && { 'date-released': newestDay }),
    license: config.licences.data.id,
    url,
    ...(keywords.length > 0 && { keywords }),
  });
