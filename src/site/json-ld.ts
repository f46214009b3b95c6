// What search engines read: schema.org objects as plain data, and the text that goes into the page.

import { config } from '../../sourcebook.config.ts';
import { publisherUrl } from '../schema/site-url.ts';
import { absoluteUrl } from './links.ts';

export interface Crumb {
  readonly name: string;
  /** Site-relative. */
  readonly path: string;
}

export const home: Crumb = { name: config.shortName, path: '/' };

export const publisher = {
  '@type': 'Organization',
  name: config.publisher.name,
  url: publisherUrl(config),
} as const;

/** Crumbs -> schema.org BreadcrumbList */
export const breadcrumbList = (crumbs: readonly Crumb[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absoluteUrl(path),
  })),
});

/** Items -> the text of a JSON-LD script. A `<` inside could end the script, so it is escaped. */
export const jsonLdText = (items: readonly object[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': items }).replaceAll('<', '\\u003c');
