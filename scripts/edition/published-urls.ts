// Files of a built site -> the addresses that must stay for ever: pages, data and citations. Not styles, scripts and
// the index of the search, which the pages of one build share among themselves.

import { editionPath } from '../../src/schema/edition.ts';
import { compare } from './bytes.ts';

const passing = [/^_/, /(?:^|\/)\./, /^pagefind\//, /\.(?:css|js)$/, /^sitemap-[0-9]+\.xml$/, /^404\.html$/];

/** 'briefs/isf/index.html' -> '/briefs/isf/'; sorted. */
export const publishedUrls = (paths: readonly string[]): readonly string[] =>
  paths
    .filter((path) => !passing.some((pattern) => pattern.test(path)))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .toSorted(compare);

/** What a new edition adds: its own pages, every frozen file that is served, every frozen page. */
export function editionUrls(
  edition: string,
  files: readonly string[],
  pages: readonly string[],
): readonly string[] {
  const own = ['/', '/changes/', '/changes.json', '/manifest.json'];
  const downloads = files
    .filter((path) => /^(?:data|charts)\//.test(path) || path.endsWith('.md'))
    .map((path) => `/${path.replace(/^briefs\/(.+)\.md$/, 'briefs/$1/brief.md')}`);
  const cites = ['bib', 'ris', 'csl.json'].map((ending) => `/cite/edition/${edition}.${ending}`);
  return [
    ...[...own, ...downloads, ...pages].map((path) => editionPath(edition, path)),
    ...cites,
    `/share/editions/${edition}.png`,
  ].toSorted(compare);
}
