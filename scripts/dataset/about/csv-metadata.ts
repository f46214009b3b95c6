// The dataset becomes `csv-metadata.json` (CSV on the Web), which lies beside the CSV files it describes.

import { codebookTables } from '../../../src/schema/codebook-tables.ts';
import { csvwTable } from '../../../src/schema/csvw.ts';
import { labelledTable } from '../../../src/schema/labelled-table.ts';
import { pathTemplate } from '../../../src/schema/permalink.ts';
import { siteUrl } from '../../../src/schema/site-url.ts';
import { tables } from '../../../src/schema/tables/all.ts';
import { csvFile, labelledCsvFile } from '../datapackage.ts';
import type { Publication } from '../publication.ts';

/** Publication -> descriptor of all CSV files, with types, keys and references. */
export function csvMetadata({ config, url, newest, keywords }: Publication): string {
  const published = Object.values(tables);
  const descriptor = {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': config.name,
    'dc:description': config.description,
    'dc:license': { '@id': config.licences.data.url },
    'dc:publisher': config.publisher.name,
    ...(newest !== null && { 'dc:date': newest }),
    'dc:subject': keywords,
    'dcat:landingPage': { '@id': url },
    dialect: {
      encoding: 'utf-8',
      lineTerminators: ['\r\n'],
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    tables: [
      ...published.map((table) => csvwTable(table, csvFile, siteUrl(config, aboutPath(table.name)))),
      ...published.map((table) =>
        csvwTable(labelledTable(table), csvFile, null, labelledCsvFile(table.name)),
      ),
      ...Object.values(codebookTables).map((table) => csvwTable(table, csvFile)),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** What a row is about: its page on the site; for a piece of evidence the annotation that says the same. */
const aboutPath = (table: string): string =>
  table === 'evidence' ? 'data/evidence.jsonld#{id}' : pathTemplate(table);
