// Everything under /cite/<kind>/<id>: briefs, tables, records, actors, articles, the dataset, editions. One list for all
// formats.

import { published } from '../editions/read-editions.ts';
import type { Citation } from '../schema/citing/citation.ts';
import { tables } from '../schema/tables/all.ts';
import { newestPublished } from './article-words.ts';
import { allBriefs } from './briefs.ts';
import { type CitedWork, citationOf, datasetWork, editionCitation } from './citations.ts';
import { dataset } from './dataset.ts';
import { pagedRecords } from './record-page.ts';
import { recordTitle } from './record-words.ts';
import { actorWork, articleWork, recordWork } from './row-works.ts';

export interface CiteFile {
  /** 'brief/isf' for /cite/brief/isf.bib */
  readonly kind: string;
  readonly id: string;
  readonly citation: Citation;
}

/** Made one after the other, as they are asked for. */
export async function citeFiles(): Promise<Iterable<CiteFile>> {
  const works = await citedWorks();
  return (function* () {
    for (const work of works) yield { kind: work.kind, id: work.id, citation: citationOf(work) };
    for (const { name } of published().editions)
      yield { kind: 'edition', id: name, citation: editionCitation(name) };
  })();
}

async function citedWorks(): Promise<readonly CitedWork[]> {
  const all = newestPublished([...dataset().articleById.keys()]);
  return [
    ...(await allBriefs()).map(({ id, data }) => briefWork(id, data.title, data.as_of)),
    ...Object.values(tables).map(({ name, title }) => tableWork(name, title, all)),
    ...pagedRecords().map((record) => recordWork(record.row.id, recordTitle(record), record.row.article_ids)),
    ...dataset().tables.actors.map(actorWork),
    ...dataset().tables.articles.map(articleWork),
    datasetWork(all),
  ];
}

export const briefWork = (id: string, title: string, asOf: string | null): CitedWork => ({
  kind: 'brief',
  id,
  title,
  path: `/briefs/${id}/`,
  asOf,
});

export const tableWork = (id: string, title: string, asOf: string | null): CitedWork => ({
  kind: 'table',
  id,
  title,
  path: `/data/${id}/`,
  asOf,
});
