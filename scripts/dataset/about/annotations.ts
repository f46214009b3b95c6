// Evidence becomes `evidence.jsonld`: one Web Annotation for each span, whose selectors quote the words and count code
// points, with the little of PROV that says where a record comes from. One annotation a line, so that large files stay
// readable line by line.

import { recordPath, sourcePath } from '../../../src/schema/permalink.ts';
import { siteUrl } from '../../../src/schema/site-url.ts';
import type { Dataset } from '../../../src/schema/tables/all.ts';
import type { Publication } from '../publication.ts';

type Evidence = Dataset['evidence'][number];

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

/** Publication and dataset -> an annotation collection of one page. */
export function annotations(about: Publication, { evidence, articles, statements }: Dataset): string {
  const site = siteUrl(about.config);
  const sources = new Map(articles.map(({ id, rights }) => [id, sourceOf(id, rights, site)]));
  const direct = new Set(statements.filter((row) => row.direct).map(({ id }) => id));
  const file = `${about.url}evidence.jsonld`;
  const build = `${file}#coding`;
  const items = evidence.map((row) =>
    JSON.stringify(
      annotation(row, { file, build, site, source: sources.get(row.article_id) ?? site, direct }),
    ),
  );
  const head = {
    '@context': context,
    id: file,
    type: 'AnnotationCollection',
    label: `${about.config.name}: evidence`,
    total: evidence.length,
    wasGeneratedBy: { id: build, type: 'Activity', version: about.version, used: [...sources.values()] },
  };
  const page = `"first": {"id": ${JSON.stringify(`${file}#page`)}, "type": "AnnotationPage", "startIndex": 0, "items": [`;
  return `${JSON.stringify(head).slice(0, -1)},\n${page}\n${items.join(',\n')}\n]}}\n`;
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
