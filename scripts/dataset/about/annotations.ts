// Evidence becomes `evidence.jsonld`: one Web Annotation for each span, whose selectors quote the words and count code
// points, with the little of PROV that says where a record comes from. One annotation a line, so that large files stay
// readable line by line.

import { recordPath, sourcePath } from '../../../src/schema/permalink.ts';
import { siteUrl } from '../../../src/schema/site-url.ts';
import type { Dataset } from '../../../src/schema/tables/all.ts';
import type { RowsOf } from '../any-row.ts';
import { batches } from '../batches.ts';
import type { Publication } from '../publication.ts';

type Evidence = Dataset['evidence'][number];

const BATCH = 2000;

const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    wasDerivedFrom: { '@id': 'http://www.w3.org/ns/prov#wasDerivedFrom', '@type': '@id' },
    wasQuotedFrom: { '@id': 'http://www.w3.org/ns/prov#wasQuotedFrom', '@type': '@id' },
    wasGeneratedBy: { '@id': 'http://www.w3.org/ns/prov#wasGeneratedBy', '@type': '@id' },
    used: { '@id': 'http://www.w3.org/ns/prov#used', '@type': '@id' },
    Activity: 'http://www.w3.org/ns/prov#Activity',
    Entity: 'http://www.w3.org/ns/prov#Entity',
    version: 'http://www.w3.org/2002/07/owl#versionInfo',
  },
];

/** Publication and rows -> an annotation collection of one page, in pieces. */
export function* annotations(about: Publication, rowsOf: RowsOf): Generator<string> {
  const site = siteUrl(about.config);
  const sources = new Map<string, string>();
  for (const { id, rights } of rowsOf('articles')) sources.set(id, sourceOf(id, rights, site));
  const direct = new Set<string>();
  for (const row of rowsOf('statements')) if (row.direct) direct.add(row.id);
  const file = `${about.url}evidence.jsonld`;
  const build = `${file}#coding`;
  const head = {
    '@context': context,
    id: file,
    type: 'AnnotationCollection',
    label: `${about.config.name}: evidence`,
    total: about.rowCounts.evidence,
    wasGeneratedBy: { id: build, type: 'Activity', version: about.version, used: [...sources.values()] },
  };
  const page = `"first": {"id": ${JSON.stringify(`${file}#page`)}, "type": "AnnotationPage", "startIndex": 0, "items": [`;
  let opening = `${JSON.stringify(head).slice(0, -1)},\n${page}\n`;
  const item = (row: Evidence) =>
    JSON.stringify(
      annotation(row, { file, build, site, source: sources.get(row.article_id) ?? site, direct }),
    );
  for (const batch of batches(rowsOf('evidence'), BATCH)) {
    yield opening + batch.map(item).join(',\n');
    opening = ',\n';
  }
  yield about.rowCounts.evidence === 0 ? `${opening}\n]}}\n` : '\n]}}\n';
}

interface Place {
  readonly file: string;
  readonly build: string;
  readonly site: string;
  readonly source: string;
  /** Statements that are quotations. */
  readonly direct: ReadonlySet<string>;
}

function annotation(row: Evidence, { file, build, site, source, direct }: Place) {
  const paragraph = site + sourcePath(row);
  const isQuotation = row.record_table === 'statements' && direct.has(row.record_id);
  return {
    id: `${file}#${row.id}`,
    type: 'Annotation',
    motivation: 'linking',
    body: {
      id: site + recordPath('evidence', row),
      type: 'Entity',
      wasDerivedFrom: paragraph,
      ...(isQuotation && { wasQuotedFrom: paragraph }),
      wasGeneratedBy: build,
    },
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: row.exact,
          ...(row.prefix !== null && { prefix: row.prefix }),
          ...(row.suffix !== null && { suffix: row.suffix }),
        },
        { type: 'TextPositionSelector', start: row.start, end: row.end },
      ],
    },
  };
}

/** The plain text that the positions count in; its page where the text may not be shown whole. */
const sourceOf = (id: string, rights: string, site: string): string =>
  rights === 'digest' ? `${site}articles/${id}.txt` : `${site}articles/${id}/`;
