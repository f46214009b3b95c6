// Eleventy renders the pages that a large archive is made of (records, actors and articles with their files) from the same
// data, through the same functions of src/site/. Its templates are its own: in bench/eleventy/ plain JavaScript, the
// fastest it has, which leaves out charts and much of the head; in bench/eleventy-nunjucks/ whole pages in the language
// that its documentation and most of its sites use.

import { basename } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { config } from '../sourcebook.config.ts';
import { publisherUrl } from '../src/schema/site-url.ts';
import { citationFormats } from '../src/site/citation-formats.ts';
import { dataset } from '../src/site/dataset.ts';
import { pagedRecords } from '../src/site/record-page.ts';
import { faceVariants } from '../src/styles/faces.ts';
import { wordsIn } from '../src/words/languages.ts';
import { htmlFunctions } from './html-functions.ts';
import { type CitedRow, templateFunctions } from './template-functions.ts';

/** Writes the pages into a folder; the number of files. */
export async function buildWithEleventy(templates: string, output: string): Promise<number> {
  const { tables } = dataset();
  const records = pagedRecords();
  const rows: readonly { readonly id: string; readonly row: CitedRow }[] = [
    ...records.map((of) => ({ id: of.row.id, row: { kind: 'record', of } as const })),
    ...tables.actors.map((of) => ({ id: of.id, row: { kind: 'actor', of } as const })),
    ...tables.articles.map((of) => ({ id: of.id, row: { kind: 'article', of } as const })),
  ];
  const cited = citationFormats.map(({ ending }) => ending);
  const rowFiles = rows.flatMap(({ id, row }) =>
    (row.kind === 'record' ? ['json', ...cited] : cited).map((ending) => ({ id, row, ending })),
  );
  const eleventy = new Eleventy(templates, output, {
    quietMode: true,
    config: (eleventyConfig) => {
      const data = {
        records,
        rowFiles,
        actors: tables.actors,
        articles: tables.articles,
        site: site(),
      };
      for (const [name, value] of Object.entries(data)) eleventyConfig.addGlobalData(name, () => value);
      for (const [name, work] of Object.entries({ ...templateFunctions, ...htmlFunctions }))
        eleventyConfig.addFilter(name, work);
    },
  });
  await eleventy.write();
  return rows.length + rowFiles.length;
}

function site() {
  const { site: words, foot } = wordsIn('en');
  return {
    ...config,
    fonts: fonts(),
    policy: "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'self';form-action 'self'",
    publisher: { ...config.publisher, url: publisherUrl(config) },
    words,
    foot,
    feeds: [
      { title: config.shortName, path: '/feed' },
      { title: `${config.shortName}: data releases`, path: '/editions/feed' },
    ],
    menu: [
      { path: '/briefs/', name: words.briefs },
      { path: '/data/', name: words.data },
      { path: '/timeline/', name: words.timeline },
      { path: '/map/', name: words.map },
      { path: '/actors/', name: words.actors },
      { path: '/articles/', name: words.sources },
      { path: '/method/', name: words.method },
      { path: '/search/', name: words.search },
    ],
    more: [
      { path: '/about/', name: words.about },
      { path: '/method/', name: words.method },
      { path: '/glossary/', name: words.glossary },
      { path: '/editions/', name: words.editions },
      { path: '/corrections/', name: words.corrections },
      { path: '/coverage/', name: words.coverage },
      { path: '/differences/', name: words.differences },
      { path: '/feed.xml', name: words.feed },
    ],
  };
}

/** What Astro makes of the same faces. */
function fonts(): string {
  const face = (family: string, { weight, src: [path], unicodeRange }: ReturnType<typeof faceVariants>[0]) =>
    `@font-face{font-family:"${family}";src:url("/_astro/fonts/${basename(path)}") format("woff2");font-display:optional;unicode-range:${unicodeRange.join(',')};font-weight:${weight};font-style:normal;}`;
  const families = ['literata', 'source-sans-3'].map((family) => {
    const variants = faceVariants(family);
    const preload = `<link rel="preload" href="/_astro/fonts/${basename(variants[0].src[0])}" as="font" type="font/woff2" crossorigin>`;
    return `<style>${variants.map((variant) => face(family, variant)).join('')}</style>${preload}`;
  });
  return families.join('');
}
