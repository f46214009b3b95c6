// The text of `_headers`, which some hosts read (Netlify, Cloudflare Pages; GitHub Pages ignores it): what a file is,
// who may read it from elsewhere, how long it may be kept, and what a page may not do.

import type { SiteConfig } from '../schema/config.ts';
import { contentType } from '../schema/media-type.ts';
import { siteUrl } from '../schema/site-url.ts';

/** Endings of published files whose media type a host would not guess. */
const endings = ['csv', 'jsonld', 'parquet', 'sqlite', 'xlsx', 'zip', 'md', 'cff', 'bib', 'ris'] as const;
const namesWithTypes = [
  'datapackage.json',
  'csv-metadata.json',
  'croissant.json',
  'linkset.json',
  'SHA256SUMS',
] as const;

const mostEditions = 50;
const forEver = 'Cache-Control: public, max-age=31536000, immutable';

/** `editions`: their names; the newest get the longest promise first, since hosts read a hundred rules at most. */
export function hostHeaders(config: SiteConfig, editions: readonly string[]): string {
  const base = new URL(siteUrl(config)).pathname;
  const data = siteUrl(config, 'data/');
  const rules: readonly (readonly [path: string, headers: readonly string[]])[] = [
    [
      `${base}*`,
      [
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=()',
        // What the policy in the page itself cannot say.
        "Content-Security-Policy: frame-ancestors 'none'",
      ],
    ],
    [`${base}_astro/*`, [forEver]],
    [`${base}data/*`, ['Access-Control-Allow-Origin: *']],
    [`${base}records/*`, ['Access-Control-Allow-Origin: *']],
    [`${base}editions/*`, ['Access-Control-Allow-Origin: *']],
    [`${base}charts/*`, ['Access-Control-Allow-Origin: *']],
    [`${base}cite/*`, ['Access-Control-Allow-Origin: *']],
    ...endings.map(
      (ending) => [`${base}*.${ending}`, [`Content-Type: ${contentType(`.${ending}`)}`]] as const,
    ),
    [`${base}*.csl.json`, [`Content-Type: ${contentType('.csl.json')}`]],
    ...namesWithTypes.map((name) => [`${base}data/${name}`, [`Content-Type: ${contentType(name)}`]] as const),
    [`${base}data/`, [`Link: <${data}linkset.json>; rel="linkset"; type="application/linkset+json"`]],
    [
      `${base}data/*.csv`,
      [`Link: <${data}csv-metadata.json>; rel="describedby"; type="application/csvm+json"`],
    ],
    ...editions.slice(-mostEditions).map((name) => [`${base}editions/${name}/data/*`, [forEver]] as const),
    [`${base}feed.json`, ['Content-Type: application/feed+json; charset=utf-8']],
    [`${base}editions/feed.json`, ['Content-Type: application/feed+json; charset=utf-8']],
    [`${base}opensearch.xml`, ['Content-Type: application/opensearchdescription+xml; charset=utf-8']],
  ];
  return `${rules.map(([path, headers]) => [path, ...headers.map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`;
}
