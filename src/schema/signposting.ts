// FAIR Signposting for the landing page of the data: the links of its `<head>` and the linkset file are both made from
// here, so that they say the same.

import type { SiteConfig } from './config.ts';
import { mediaType } from './media-type.ts';
import { publisherUrl, siteUrl } from './site-url.ts';

export interface TypedLink {
  readonly rel: 'cite-as' | 'type' | 'author' | 'license' | 'describedby' | 'item';
  readonly href: string;
  readonly type?: string;
}

/** Files that describe the others; all else in the folder is content, but for checksums and the linkset itself. */
const metadata =
  /^(?:datapackage\.json|csv-metadata\.json|catalog\.jsonld|croissant\.json|CITATION\.cff|citation\..*|README\.md)$/;
const unlisted = /^(?:SHA256SUMS|LICENSE\.txt|linkset\.json)$|\.schema\.json$/;

/** Names of the files in the download folder -> the links of `/data/`. */
export function landingLinks(config: SiteConfig, files: readonly string[]): readonly TypedLink[] {
  const folder = siteUrl(config, 'data/');
  const toFile = (rel: 'describedby' | 'item') => (name: string) => ({
    rel,
    href: folder + name,
    type: mediaType(name),
  });
  return [
    { rel: 'cite-as', href: folder },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/Dataset' },
    { rel: 'author', href: publisherUrl(config) },
    { rel: 'license', href: config.licences.data.url },
    ...files.filter((name) => metadata.test(name)).map(toFile('describedby')),
    ...files.filter(isContent).map(toFile('item')),
  ];
}

/** A page that one cites, of a work with files of its own -> its links. Paths are relative to the site. */
export const workLinks = (
  config: SiteConfig,
  work: {
    readonly citedAs: string;
    readonly type: 'Report' | 'Dataset';
    readonly describedBy: readonly string[];
    readonly items: readonly string[];
  },
): readonly TypedLink[] => [
  { rel: 'cite-as', href: work.citedAs },
  { rel: 'type', href: 'https://schema.org/AboutPage' },
  { rel: 'type', href: `https://schema.org/${work.type}` },
  { rel: 'author', href: publisherUrl(config) },
  { rel: 'license', href: config.licences.data.url },
  ...work.describedBy.map((path) => linkTo(config, 'describedby', path)),
  ...work.items.map((path) => linkTo(config, 'item', path)),
];

const linkTo = (config: SiteConfig, rel: 'describedby' | 'item', path: string): TypedLink => ({
  rel,
  href: siteUrl(config, path),
  type: mediaType(path),
});

/** Names of the files -> `linkset.json`, from the landing page to the files and back. */
export function linkset(config: SiteConfig, files: readonly string[]): string {
  const folder = siteUrl(config, 'data/');
  const landing = { href: folder, type: 'text/html' };
  const schemas = new Set(files.filter((name) => name.endsWith('.schema.json')));
  const contexts = [
    { anchor: folder, ...grouped(landingLinks(config, files)) },
    ...files.filter(isContent).map((name) => {
      const description = name.endsWith('.csv')
        ? 'csv-metadata.json'
        : name.replace(/\.json$/, '.schema.json');
      const isDescribed = name.endsWith('.csv') || schemas.has(description);
      return {
        anchor: folder + name,
        collection: [landing],
        ...(isDescribed && { describedby: [{ href: folder + description, type: mediaType(description) }] }),
      };
    }),
    ...files
      .filter((name) => metadata.test(name))
      .map((name) => ({ anchor: folder + name, describes: [landing] })),
  ];
  return `${JSON.stringify({ linkset: contexts }, null, 2)}\n`;
}

const isContent = (name: string): boolean => !metadata.test(name) && !unlisted.test(name);

function grouped(links: readonly TypedLink[]): Readonly<Record<string, readonly object[]>> {
  const rels = [...new Set(links.map(({ rel }) => rel))];
  return Object.fromEntries(
    rels.map((rel) => [
      rel,
      links.filter((link) => link.rel === rel).map(({ href, type }) => ({ href, ...(type && { type }) })),
    ]),
  );
}
