// The dataset becomes `datapackage.json`: Data Package v2, one resource for each CSV file with its Table Schema.

import { tableSchema } from '../../src/schema/table-schema.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { Publication } from './publication.ts';
import { sha256 } from './sha256.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Publication, articles and the text of the CSV files -> descriptor; `created` is left out when no day is known. */
export function datapackage(
  about: Publication,
  articles: Dataset['articles'],
  csvFiles: ReadonlyMap<string, string>,
): string {
  const { config, name, url, version, newestDay, keywords } = about;
  const { id, name: title, url: path } = config.licences.data;
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    id: url,
    title: config.name,
    description: config.description,
    homepage: url,
    version,
    ...(newestDay !== null && { created: `${newestDay}T00:00:00Z` }),
    keywords,
    licenses: [{ name: id, title, path }],
    contributors: [{ title: config.publisher.name, path: config.publisher.url, roles: ['publisher'] }],
    sources: articles.map((article) => ({ title: article.label, ...(article.url && { path: article.url }) })),
    resources: Object.values(tables).map((table) => resource(table, csvFiles.get(`${table.name}.csv`) ?? '')),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const resource = (table: (typeof tables)[keyof typeof tables], text: string) => ({
  name: table.name,
  title: table.title,
  description: table.description,
  path: `${table.name}.csv`,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: Buffer.byteLength(text, 'utf8'),
  hash: `sha256:${sha256(text)}`,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: { $schema: `${PROFILES}/tableschema.json`, ...tableSchema(table) },
});
