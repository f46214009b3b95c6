// The dataset becomes `datapackage.json`: Data Package v2, one resource a file. CSV files come with their Table
// Schema; the other formats of the same rows are listed with size and checksum. Files of metadata are no resources.

import { codebookTables } from '../../src/schema/codebook-tables.ts';
import type { DataPackage, DataResource, FileFacts } from '../../src/schema/data-package.ts';
import { labelledTable } from '../../src/schema/labelled-table.ts';
import { mediaType } from '../../src/schema/media-type.ts';
import { publisherUrl } from '../../src/schema/site-url.ts';
import type { Table } from '../../src/schema/table.ts';
import { tableSchema } from '../../src/schema/table-schema.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { Publication } from './publication.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Publication, articles and the files to list -> descriptor; a file that is not among them is not listed. */
export function datapackage(
  about: Publication,
  articles: Iterable<Dataset['articles'][number]>,
  facts: ReadonlyMap<string, FileFacts>,
): string {
  const { config, name, url, version, newestDay, newest, span, keywords, places } = about;
  const { id, name: title, url: path } = config.licences.data;
  const descriptor: DataPackage = {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    id: url,
    title: config.name,
    description: config.description,
    homepage: url,
    version,
    ...(newestDay !== null && { created: `${newestDay}T00:00:00Z` }),
    modified: newest,
    temporalCoverage: span && `${span.start}/${span.end}`,
    spatialCoverage: places,
    keywords,
    licenses: [{ name: id, title, path }],
    contributors: [{ title: config.publisher.name, path: publisherUrl(config), roles: ['publisher'] }],
    sources: [...articles].map((article) => ({
      title: article.label,
      ...(article.url && { path: article.url }),
    })),
    resources: resources(about, facts),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** Which file holds the rows of a table, and those of its labelled form. */
export const csvFile = (table: string): string => `${table}.csv`;
export const labelledCsvFile = (table: string): string => `${table}.labelled.csv`;

function resources(
  { rowCounts }: Publication,
  facts: ReadonlyMap<string, FileFacts>,
): readonly DataResource[] {
  const published = Object.values(tables).map((table) => ({
    table,
    rows: rowCounts[table.name as TableName],
  }));
  const tabular = [
    ...published.map(({ table, rows }) => ({ table: table as Table, file: csvFile(table.name), rows })),
    ...published.map(({ table, rows }) => ({
      table: labelledTable(table),
      file: labelledCsvFile(table.name),
      rows,
    })),
    ...Object.values(codebookTables).map((table) => ({ table: table as Table, file: csvFile(table.name) })),
  ];
  const others = [
    ...published.map(({ table }) => [`${table.name}.json`, `${table.title} as JSON`] as const),
    ...published.map(({ table }) => [`${table.name}.parquet`, `${table.title} as Parquet`] as const),
    ['evidence.jsonld', 'Evidence as Web Annotations'],
    ['sourcebook.sqlite', 'All tables as one SQLite file'],
    ['sourcebook.xlsx', 'All tables as one spreadsheet'],
  ] as const;
  return [
    ...tabular.flatMap(({ file, ...resource }) => {
      const fact = facts.get(file);
      return fact ? [tabularResource(fact, resource)] : [];
    }),
    ...others.flatMap(([file, title]) => {
      const fact = facts.get(file);
      return fact ? [otherResource(fact, title)] : [];
    }),
  ];
}

const tabularResource = (
  { name: path, bytes, sha256 }: FileFacts,
  { table, rows }: { readonly table: Table; readonly rows?: number },
): DataResource => ({
  name: table.name,
  profile: 'tabular-data-resource',
  title: table.title,
  description: table.description,
  path,
  type: 'table',
  format: 'csv',
  mediatype: mediaType(path),
  encoding: 'utf-8',
  bytes,
  hash: `sha256:${sha256}`,
  ...(rows !== undefined && { rows }),
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: { $schema: `${PROFILES}/tableschema.json`, ...tableSchema(table) },
});

/** `votes.parquet` -> the resource `votes-parquet`. */
const otherResource = ({ name: path, bytes, sha256 }: FileFacts, title: string): DataResource => ({
  name: path.replaceAll('.', '-'),
  profile: 'data-resource',
  title,
  path,
  format: path.replace(/^.*\./, ''),
  mediatype: mediaType(path),
  bytes,
  hash: `sha256:${sha256}`,
});
