// The address of the site and a path become one absolute address, however many slashes a publisher wrote.

import type { SiteConfig } from './config.ts';

/** `data/` -> `https://example.org/sub/data/` */
export const siteUrl = ({ address, basePath }: Pick<SiteConfig, 'address' | 'basePath'>, path = ''): string =>
  `${address.replace(/\/+$/, '')}/${`${basePath}/${path}`.replace(/\/{2,}/g, '/').replace(/^\//, '')}`;

/** The page of the publisher: wherever the site moves, one that is there. */
export const publisherUrl = (
  config: Pick<SiteConfig, 'address' | 'basePath'> & { readonly publisher: SiteConfig['publisher'] },
): string => config.publisher.url ?? siteUrl(config, 'about/');
