// The address of the site and a path become one absolute address, however many slashes a publisher wrote.

import type { SiteConfig } from './config.ts';

/** `data/` -> `https://example.org/sub/data/` */
export const siteUrl = ({ address, basePath }: Pick<SiteConfig, 'address' | 'basePath'>, path = ''): string =>
  `${address.replace(/\/+$/, '')}/${`${basePath}/${path}`.replace(/\/{2,}/g, '/').replace(/^\//, '')}`;
