// What is made by reading the rows again, in groups: any of them may be written while another is, by another thread.

import { bibtex } from '../../src/schema/citing/bibtex.ts';
import { cslJson } from '../../src/schema/citing/csl-json.ts';
import { ris } from '../../src/schema/citing/ris.ts';
import { codebookRows, codebookTables } from '../../src/schema/codebook-tables.ts';
import type { FileFacts } from '../../src/schema/data-package.ts';
import { datasetCitation } from '../../src/schema/dataset-citation.ts';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import { labelledTable } from '../../src/schema/labelled-table.ts';
import { siteUrl } from '../../src/schema/site-url.ts';
import type { TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { annotations } from './about/annotations.ts';
import { csvMetadata } from './about/csv-metadata.ts';
import { licenceText } from './about/licence-text.ts';
import type { AnyRow } from './any-row.ts';
import { citationCff } from './citation-cff.ts';
import { csv } from './csv.ts';
import { csvFile, labelledCsvFile } from './datapackage.ts';
import type { FileStore } from './file-store.ts';
import { labelRows, rowNames } from './label-rows.ts';
import { parquet } from './parquet.ts';
import type { Publication } from './publication.ts';
import { readme } from './readme.ts';
import { fillDatabase } from './sqlite.ts';
import { writeArchive } from './write-descriptions.ts';
import { storedRows } from './write-rows.ts';
import { datasetWorkbook } from './xlsx/dataset-workbook.ts';

const names = Object.keys(tables) as TableName[];
const codebook = codebookRows();

/** `rows`: the files of rows, which were written before. */
type WriteGroup = (about: Publication, store: FileStore, rows: readonly FileFacts[]) => readonly FileFacts[];

/** Those that take longest stand first. */
const groups = {
  archive: (about, store, rows) => {
    const rowsOf = storedRows(store);
    const labelled = labelledRows(about, store);
    /** All that the archive holds beside the files of rows. */
    const texts = [
      ...names.map((name) => store.write(csvFile(name), csv(tables[name], rowsOf(name)))),
      ...names.map((name) =>
        store.write(labelledCsvFile(name), csv(labelledTable(tables[name]), labelled(name))),
      ),
      ...names.map((name) => store.write(`${name}.schema.json`, [pretty(jsonSchema(tables[name]))])),
      store.write(csvFile('codebook'), csv(codebookTables.codebook, codebook.codebook)),
      store.write(csvFile('codebook_values'), csv(codebookTables.codebook_values, codebook.codebook_values)),
      ...words(about).map(([name, text]) => store.write(name, [text])),
    ];
    return [...texts, writeArchive(about, [...rows, ...texts], store)];
  },
  workbook: (about, store) => [
    store.write('sourcebook.xlsx', datasetWorkbook(about, labelledRows(about, store), codebook)),
  ],
  database: (about, store) => [
    store.writeDatabase('sourcebook.sqlite', (database) =>
      fillDatabase(database, storedRows(store), codebook, sayings(about), siteUrl(about.config)),
    ),
  ],
  parquet: (about, store) =>
    names.map((name) =>
      store.write(`${name}.parquet`, parquet(tables[name], storedRows(store)(name), sayings(about))),
    ),
  annotations: (about, store) => [store.write('evidence.jsonld', annotations(about, storedRows(store)))],
} as const satisfies Readonly<Record<string, WriteGroup>>;

export type DerivedGroup = keyof typeof groups;
export const derivedGroups = Object.keys(groups) as readonly DerivedGroup[];

export const writeDerived = (
  group: DerivedGroup,
  about: Publication,
  rows: readonly FileFacts[],
  store: FileStore,
): readonly FileFacts[] => groups[group](about, store, rows);

function labelledRows({ config }: Publication, store: FileStore): (name: TableName) => Iterable<AnyRow> {
  const rowsOf = storedRows(store);
  const named = rowNames(rowsOf);
  return (name) => labelRows(name, rowsOf(name), named, siteUrl(config));
}

/** What a file of rows says of itself. */
const sayings = ({ config, url, version }: Publication): Readonly<Record<string, string>> => ({
  title: config.name,
  version,
  publisher: config.publisher.name,
  licence: config.licences.data.url,
  url,
});

/** What says in words, or to other programs, what the rows are and how to cite them. */
function words(about: Publication): readonly (readonly [string, string])[] {
  const work = datasetCitation(about.config, about.version, about.newest);
  return [
    ['README.md', readme(about)],
    ['LICENSE.txt', licenceText(about)],
    ['CITATION.cff', citationCff(about)],
    ['citation.bib', bibtex(work)],
    ['citation.ris', ris(work)],
    ['citation.csl.json', cslJson(work)],
    ['csv-metadata.json', csvMetadata(about)],
  ];
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
