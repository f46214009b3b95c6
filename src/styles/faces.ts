// The two type families of the site, from npm, cut into scripts so that a page loads only the letters it shows.
// Kazakh needs latin, cyrillic and cyrillic-ext.

import { readFileSync } from 'node:fs';

const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;

interface Variant {
  readonly weight: string;
  readonly style: 'normal';
  readonly src: [string];
  readonly unicodeRange: [string, ...string[]];
}

/**
 * npm family name -> one variant for each subset. Latin comes first: the fallback is measured on it, and
 * `FontFaces.astro` preloads it. All variants must have one weight range, or a browser takes them for different fonts.
 */
export function faceVariants(family: string): [Variant, ...Variant[]] {
  const folder = `./node_modules/@fontsource-variable/${family}`;
  const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8')) as Record<string, string>;
  const variant = (subset: string): Variant => ({
    weight: '200 900',
    style: 'normal',
    src: [`${folder}/files/${family}-${subset}-wght-normal.woff2`],
    unicodeRange: (ranges[subset] ?? '').split(',') as [string, ...string[]],
  });
  const [first, ...rest] = subsets;
  return [variant(first), ...rest.map(variant)];
}
