// What the templates of the Eleventy runs call: the functions of src/site/, named for templates. HTML is theirs to write.

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { config } from '../sourcebook.config.ts';
import type { Chart } from '../src/charts/chart.ts';
import { chartsOf } from '../src/charts/charts-of.ts';
import { chartFormats } from '../src/charts/file/chart-formats.ts';
import { pageSvg } from '../src/charts/file/page-svg.ts';
import { firmnessPath } from '../src/glossary/glossary.ts';
import { bibtex } from '../src/schema/citing/bibtex.ts';
import { apa, chicago, inline } from '../src/schema/citing/styles.ts';
import { workLinks } from '../src/schema/signposting.ts';
import { type TableName, tables } from '../src/schema/tables/all.ts';
import { companionsOf, recordGroups } from '../src/site/actor-page.ts';
import { articleParagraphs, type ParagraphView } from '../src/site/article-page.ts';
import {
  articleReference,
  articleTitle,
  newestPublished,
  outletName,
  publishedWords,
  sourceLine,
} from '../src/site/article-words.ts';
import { type BadgeWords, badgesOf, notableBadge } from '../src/site/badges.ts';
import { citationFormats } from '../src/site/citation-formats.ts';
import { citationTags } from '../src/site/citation-tags.ts';
import { citationOf } from '../src/site/citations.ts';
import { correctionHref } from '../src/site/correction-link.ts';
import { type Actor, type Article, dataset, type SourceRecord } from '../src/site/dataset.ts';
import { documentTitle } from '../src/site/document-title.ts';
import { formatDate, yearOf } from '../src/site/format-date.ts';
import { breadcrumbList, type Crumb, home, jsonLdText } from '../src/site/json-ld.ts';
import { absoluteUrl, claimHref, hrefOfRecord } from '../src/site/links.ts';
import { formatCount, formatNumber } from '../src/site/number.ts';
import { type Passage, passagesOf } from '../src/site/passage.ts';
import { recordFields } from '../src/site/record-fields.ts';
import { recordFilters, sameWords } from '../src/site/record-page.ts';
import { capitalise, enumWords, kindWords, recordShortTitle, recordTitle } from '../src/site/record-words.ts';
import { actorWork, articleWork, recordWork } from '../src/site/row-works.ts';
import { mostInPart } from '../src/site/shown.ts';

/** Read from the front matter: the collections of Astro are not at hand here. */
const briefTitles: ReadonlyMap<string, string> = new Map(
  readdirSync('content/briefs')
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const [, matter = ''] = readFileSync(`content/briefs/${name}`, 'utf8').split('---\n');
      return [name.replace(/\.mdx$/, ''), String(parse(matter).title)];
    }),
);

/** A row with a page of its own. */
export type CitedRow =
  | { readonly kind: 'record'; readonly of: SourceRecord }
  | { readonly kind: 'actor'; readonly of: Actor }
  | { readonly kind: 'article'; readonly of: Article };

function workOf({ kind, of }: CitedRow) {
  if (kind === 'actor') return actorWork(of);
  if (kind === 'article') return articleWork(of);
  return recordWork(of.row.id, recordTitle(of), of.row.article_ids);
}

const citation = (of: SourceRecord) => citationOf(workOf({ kind: 'record', of }));

const badge = (words: BadgeWords) => ({
  ...words,
  term: firmnessPath(words.label),
});

const isFact = ({ table }: SourceRecord): boolean => table !== 'actors';

const claimsOf = (id: string) => dataset().claimsByRecord.get(id) ?? [];

const groupsOf = (id: string) => recordGroups(dataset().recordsByActor.get(id) ?? []);

const drawings = new WeakMap<Chart, Map<string, string>>();

/** The drawing of a chart as markup, made once as on the site. */
function drawing(chart: Chart, layout: 'wide' | 'narrow'): string {
  const made = drawings.get(chart) ?? new Map<string, string>();
  drawings.set(chart, made);
  const markup = made.get(layout) ?? pageSvg(chart, layout);
  made.set(layout, markup);
  return markup;
}

function recordDate({ row }: SourceRecord): string {
  const date = 'date' in row ? row.date : 'as_of' in row ? row.as_of : null;
  return date === null ? '' : formatDate(date);
}

export const templateFunctions = {
  absolute: absoluteUrl,
  apa,
  articleReference,
  articleOf: (id: string | null) => (id === null ? undefined : dataset().articleById.get(id)),
  articleParagraphs,
  articleTitle,
  badgesOf,
  bibtex,
  capital: capitalise,
  chartsOf: (ids: readonly string[], path: string) => chartsOf(ids, path, dataset()),
  chartFormats: () => chartFormats,
  chicago,
  citationFile: (row: CitedRow, ending: string) =>
    citationFormats.find((format) => format.ending === ending)?.render(citationOf(workOf(row))) ?? '',
  citationOf: citation,
  citationOfActor: (of: Actor) => citationOf(workOf({ kind: 'actor', of })),
  citationOfArticle: (of: Article) => citationOf(workOf({ kind: 'article', of })),
  citationTags,
  claimHref,
  claimsByBrief: (id: string) =>
    [...Map.groupBy(claimsOf(id), ({ brief }) => brief)].map(([brief, claims]) => ({
      title: briefTitles.get(brief) ?? brief,
      claims,
    })),
  companions: (id: string) => companionsOf(id, dataset().recordsByActor.get(id) ?? []),
  correctionHref: (path: string, title: string, recordId?: string) =>
    correctionHref(config, { title, url: absoluteUrl(path), recordId }),
  count: (count: number, one: string) => formatCount(count, one),
  documentTitle,
  drawing,
  enumWords,
  evidenceOf: (id: string) => {
    const evidence = dataset().evidenceByRecord.get(id) ?? [];
    const shown = evidence.slice(0, mostInPart);
    return { all: evidence.length, shown: shown.length, passages: passagesOf(shown) };
  },
  facetsOf: (record: SourceRecord) =>
    Object.entries(recordFilters(record, briefTitles)).flatMap(([name, values]) =>
      values.map((value) => `${name}:${value}`),
    ),
  /** Records; bare mentions only of a sentence that gave nothing else. */
  factsFirst: (records: readonly SourceRecord[]) => (records.some(isFact) ? records.filter(isFact) : records),
  formats: () => citationFormats,
  groupsOf,
  hasFacts: (records: readonly SourceRecord[]) => records.some(isFact),
  home: () => home,
  hostOf: (url: string) => new URL(url).hostname,
  hrefOfId: (id: string | null) => {
    const record = id === null ? undefined : dataset().recordById.get(id);
    return record && hrefOfRecord(record);
  },
  idsOf: (groups: ReturnType<typeof groupsOf>) =>
    groups.flatMap(({ records }) => records.map(({ row }) => row.id)),
  inline,
  isNoted: ({ sentences }: ParagraphView) => sentences.some(({ records }) => records.length > 0),
  isWeb: (url: string | null) => url !== null && /^https?:\/\//i.test(url),
  isWhole: (id: string) => (dataset().texts.get(id)?.text ?? null) !== null,
  jsonLd: (crumbs: readonly Crumb[]) => jsonLdText([breadcrumbList(crumbs)]),
  kindWords,
  linksOf: ({ row: { id } }: SourceRecord) =>
    workLinks(config, {
      citedAs: absoluteUrl(`/records/${id}/`),
      type: 'Dataset',
      describedBy: citationFormats.map(({ ending }) => `cite/record/${id}.${ending}`),
      items: [`records/${id}.json`],
    }).filter(({ rel }) => rel !== 'license'),
  newestPublished,
  notableBadge: (record: SourceRecord) => notableBadge(record).map(badge),
  number: formatNumber,
  outletName,
  publishedWords,
  recordDate,
  recordFields,
  recordHref: hrefOfRecord,
  recordJson: ({ table, row }: SourceRecord) => ({
    url: absoluteUrl(`/records/${row.id}/`),
    table,
    row,
    evidence: dataset().evidenceByRecord.get(row.id) ?? [],
    used_in: claimsOf(row.id).map(({ id, brief, text }) => ({
      url: absoluteUrl(`/briefs/${brief}/#${id}`),
      text,
    })),
  }),
  recordShortTitle,
  recordTitle,
  rulesOf: ({ evidence }: Passage) => [...new Set(evidence.map(({ extractor }) => extractor))],
  sameWords,
  shareImage: (path: string) => absoluteUrl(`/share${path.slice(0, -1)}.png`),
  sourceLine: ({ article, paragraph }: Passage) => sourceLine(article, paragraph),
  tableTitle: (table: TableName) => tables[table].title,
  /** On the page of an actor its name need not open every title. */
  titleWithin: (record: SourceRecord, within: string) => {
    const title = recordTitle(record);
    return title.startsWith(`${within}: `) ? capitalise(title.slice(within.length + 2)) : title;
  },
  totalOf: (groups: ReturnType<typeof groupsOf>) =>
    groups.reduce((sum, { records }) => sum + records.length, 0),
  yearOf,
};
