// What can be cited on this site -> the citation of it. What is still as the latest edition froze it is cited as of that
// edition, with the frozen permalink; what has changed since, or is new, as the living version that it is.

import { resolve } from 'node:path';
import { config } from '../../sourcebook.config.ts';
import { type Edition, isAsFrozen, latestEdition, published } from '../editions/read-editions.ts';
import type { Citation } from '../schema/citing/citation.ts';
import { editionPath } from '../schema/edition.ts';
import { dataset } from './dataset.ts';
import { formatDate } from './format-date.ts';
import { absoluteUrl } from './links.ts';

export interface CitedWork {
  readonly kind: 'brief' | 'table' | 'record' | 'actor' | 'article' | 'dataset';
  /** Topic, table or id of the row; `data` for the dataset. */
  readonly id: string;
  readonly title: string;
  /** Site-relative path of its living page. */
  readonly path: string;
  /** EDTF date of the newest article behind it. */
  readonly asOf: string | null;
}

const genres = {
  brief: 'Policy brief',
  table: 'Data table',
  record: 'Data record',
  actor: 'Data record',
  article: 'Coded article',
  dataset: 'Data set',
} as const;

/** Of a page of the living site. */
export function citationOf(work: CitedWork): Citation {
  const latest = latestEdition();
  if (latest !== null && isUnchanged(work, latest)) return frozenCitation(work, latest.name);
  const after = latest === null ? '' : ` after edition ${latest.name}`;
  const until = work.asOf === null ? '' : `, sources to ${formatDate(work.asOf)}`;
  return {
    ...common(work),
    key: keyOf(work.id, 'living'),
    issued: datePartsOf(work.asOf),
    edition: `living version${after}${until}`,
    version: `living version${after}`,
    url: absoluteUrl(work.path),
  };
}

/** Of a page inside an edition. */
export const frozenCitation = (work: CitedWork, edition: string): Citation => ({
  ...common(work),
  key: keyOf(work.id, edition),
  issued: datePartsOf(edition),
  edition: `edition ${edition}`,
  version: edition,
  url: absoluteUrl(editionPath(edition, frozenPathOf(work))),
});

/** Of a whole edition. */
export const editionCitation = (edition: string): Citation => ({
  ...common({ kind: 'dataset', id: 'edition', title: config.name, path: '/', asOf: null }),
  key: keyOf('edition', edition),
  issued: datePartsOf(edition),
  edition: `edition ${edition}`,
  version: edition,
  url: absoluteUrl(editionPath(edition)),
});

/** The dataset as a whole is cited under the name of the site. */
export const datasetWork = (asOf: string | null): CitedWork => ({
  kind: 'dataset',
  id: 'data',
  title: config.name,
  path: '/data/',
  asOf,
});

const common = ({ kind, id, title }: CitedWork) => ({
  type: kind === 'brief' ? ('report' as const) : ('dataset' as const),
  title,
  genre: genres[kind],
  author: config.publisher.name,
  container: title === config.name ? null : config.name,
  number: kind === 'record' || kind === 'actor' || kind === 'article' ? id : null,
  language: config.language,
});

/** Tables and the dataset have no frozen page of their own: the home of an edition lists their files. */
function frozenPathOf({ kind, id, path }: CitedWork): string {
  if (kind === 'table') return `/#table-${id}`;
  return kind === 'dataset' ? '/' : path;
}

function isUnchanged({ kind, id, path }: CitedWork, edition: Edition): boolean {
  const isTable = (name: string) =>
    isAsFrozen(edition, `data/${name}.csv`, resolve('data/tables', `${name}.csv`));
  switch (kind) {
    case 'brief':
      return isAsFrozen(edition, `briefs/${id}.md`, resolve('content/briefs', `${id}.md`));
    case 'record':
    case 'actor':
      return edition.titles.has(path) && !changedIds().has(id);
    case 'article':
      return edition.titles.has(path) && [id, ...recordsIn(id)].every((row) => !changedIds().has(row));
    case 'table':
      return isTable(id);
    case 'dataset':
      return Object.keys(edition.manifest.rows).every(isTable);
  }
}

/** What an article says is cited with all that was coded from it. */
const recordsIn = (article: string): readonly string[] =>
  (dataset().recordsByArticle.get(article) ?? []).map(({ row }) => row.id);

let memo: { readonly of: object; readonly ids: ReadonlySet<string> } | undefined;

/** Rows that are other than in the latest edition. */
function changedIds(): ReadonlySet<string> {
  const { changes } = published();
  if (changes === null) return new Set();
  if (memo?.of !== changes)
    memo = {
      of: changes,
      ids: new Set(
        changes.tables.flatMap(({ added, changed }) => [...added, ...changed.map(({ id }) => id)]),
      ),
    };
  return memo.ids;
}

const keyOf = (id: string, edition: string): string => {
  const slug = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return [slug(config.shortName), slug(id), edition].filter(Boolean).join('-');
};

/** '2026-11' -> [2026, 11]; parts that are not known to the digit are left out. */
const datePartsOf = (edtf: string | null): readonly number[] =>
  (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?/.exec(edtf ?? '')?.[0] ?? '')
    .split('-')
    .filter(Boolean)
    .map(Number);
