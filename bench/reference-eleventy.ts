// Eleventy renders the pages that a large archive is made of (records with their files, actors, articles) from the same
// data, through the same functions of src/site/; only what turns data into HTML is its own, in bench/eleventy/.

import Eleventy from '@11ty/eleventy';
import { config } from '../sourcebook.config.ts';
import { bibtex } from '../src/schema/citing/bibtex.ts';
import { apa, chicago, inline } from '../src/schema/citing/styles.ts';
import { companionsOf, recordGroups } from '../src/site/actor-page.ts';
import { articleParagraphs } from '../src/site/article-page.ts';
import { newestPublished, sourceLine } from '../src/site/article-words.ts';
import { badgesOf, notableBadge } from '../src/site/badges.ts';
import { citationFormats } from '../src/site/citation-formats.ts';
import { citationTags } from '../src/site/citation-tags.ts';
import { citationOf } from '../src/site/citations.ts';
import { dataset, type SourceRecord } from '../src/site/dataset.ts';
import { absoluteUrl, hrefOfRecord } from '../src/site/links.ts';
import { type Passage, passagesOf, type Segment } from '../src/site/passage.ts';
import { recordFields } from '../src/site/record-fields.ts';
import { pagedRecords, recordFilters, sameWords } from '../src/site/record-page.ts';
import { kindWords, recordShortTitle, recordTitle } from '../src/site/record-words.ts';

/** Writes the pages into a folder; the number of files. */
export async function buildWithEleventy(templates: string, output: string): Promise<number> {
  const { tables } = dataset();
  const records = pagedRecords();
  const endings = ['json', ...citationFormats.map(({ ending }) => ending)];
  const recordFiles = records.flatMap((record) => endings.map((ending) => ({ record, ending })));
  const site = {
    name: config.name,
    shortName: config.shortName,
    licence: config.licences.data.url,
    fonts: '<link rel="preload" href="/font.woff2" as="font" type="font/woff2" crossorigin>',
    menu: ['briefs', 'data', 'timeline', 'map', 'actors', 'articles', 'method', 'search'].map(menuItem),
    more: ['about', 'method', 'glossary', 'editions', 'corrections', 'coverage', 'differences'].map(menuItem),
  };
  const eleventy = new Eleventy(templates, output, {
    quietMode: true,
    config: (eleventyConfig) => {
      const data = { records, recordFiles, actors: tables.actors, articles: tables.articles, site };
      for (const [name, value] of Object.entries(data)) eleventyConfig.addGlobalData(name, () => value);
      for (const [name, work] of Object.entries(functions)) eleventyConfig.addJavaScriptFunction(name, work);
    },
  });
  await eleventy.write();
  return records.length + recordFiles.length + tables.actors.length + tables.articles.length;
}

const menuItem = (name: string) => [`/${name}/`, name] as const;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const citation = (record: SourceRecord) =>
  citationOf({
    kind: 'record',
    id: record.row.id,
    title: recordTitle(record),
    path: `/records/${record.row.id}/`,
    asOf: newestPublished(record.row.article_ids),
  });

const marked = (segments: readonly Segment[]): string =>
  segments
    .map(({ text, isMarked }) => (isMarked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');

const passage = ({ article, paragraph, href, segments, evidence }: Passage): string =>
  `<li><figure class="passage"><figcaption><a href="${href}">${escapeHtml(sourceLine(article, paragraph))}</a></figcaption><blockquote lang="${article.language}">${marked(segments)}</blockquote></figure><p class="evidence-rule">Rule: ${[...new Set(evidence.map(({ extractor }) => `<code>${extractor}</code>`))].join(', ')}</p></li>`;

const functions = {
  escape: escapeHtml,
  marked,
  absolute: absoluteUrl,
  recordTitle,
  recordShortTitle,
  recordFields,
  recordHref: hrefOfRecord,
  badgesOf,
  kindWords,
  newestPublished,
  sameWords,
  recordGroups,
  companionsOf,
  articleParagraphs,
  citationTags,
  citationOf: citation,
  facetsOf: (record: SourceRecord) =>
    Object.entries(recordFilters(record, new Map())).flatMap(([name, values]) =>
      values.map((value) => `${name}:${value}`),
    ),
  claimsOf: (id: string) => dataset().claimsByRecord.get(id) ?? [],
  recordsOfActor: (id: string) => dataset().recordsByActor.get(id) ?? [],
  evidenceList: (id: string) =>
    `<ol class="evidence">${passagesOf((dataset().evidenceByRecord.get(id) ?? []).slice(0, 100))
      .map(passage)
      .join('')}</ol>`,
  recordList: (records: readonly SourceRecord[]) =>
    `<ul class="record-list">${records
      .map(
        (record) =>
          `<li><a href="${hrefOfRecord(record)}">${escapeHtml(recordTitle(record))}</a> ${notableBadge(record)
            .map(({ label, meaning }) => `<span class="badge" title="${escapeHtml(meaning)}">${label}</span>`)
            .join(' ')}</li>`,
      )
      .join('')}</ul>`,
  citeBox: (cited: ReturnType<typeof citation>, files: string) => {
    const texts = [apa(cited), chicago(cited), inline(cited)].map(
      (parts) =>
        `<p>${parts.map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('')}</p>`,
    );
    return `<section class="cite"><h2>How to cite</h2>${texts.join('')}<pre>${escapeHtml(bibtex(cited))}</pre>${citationFormats.map(({ ending, name }) => `<a href="${files}.${ending}" download>${name}</a>`).join(', ')}</section>`;
  },
  citationFile: (record: SourceRecord, ending: string) =>
    citationFormats.find((format) => format.ending === ending)?.render(citation(record)) ?? '',
  recordJson: (record: SourceRecord) => ({
    url: absoluteUrl(`/records/${record.row.id}/`),
    table: record.table,
    row: record.row,
    evidence: dataset().evidenceByRecord.get(record.row.id) ?? [],
    used_in: (dataset().claimsByRecord.get(record.row.id) ?? []).map(({ id, brief, text }) => ({
      url: absoluteUrl(`/briefs/${brief}/#${id}`),
      text,
    })),
  }),
};
