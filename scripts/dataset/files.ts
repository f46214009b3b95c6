// The dataset becomes its download folder: every file by name. Nothing is written here, and no name depends on the rows.

import { bibtex } from '../../src/schema/citing/bibtex.ts';
import { cslJson } from '../../src/schema/citing/csl-json.ts';
import { ris } from '../../src/schema/citing/ris.ts';
import { codebookRows, codebookTables } from '../../src/schema/codebook-tables.ts';
import type { SiteConfig } from '../../src/schema/config.ts';
import type { FileFacts } from '../../src/schema/data-package.ts';
import { datasetCitation } from '../../src/schema/dataset-citation.ts';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import { labelledTable } from '../../src/schema/labelled-table.ts';
import { linkset } from '../../src/schema/signposting.ts';
import { siteUrl } from '../../src/schema/site-url.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { annotations } from './about/annotations.ts';
import { catalog } from './about/catalog.ts';
import { croissant } from './about/croissant.ts';
import { csvMetadata } from './about/csv-metadata.ts';
import { licenceText } from './about/licence-text.ts';
import { citationCff } from './citation-cff.ts';
import { csv } from './csv.ts';
import { csvFile, datapackage, labelledCsvFile } from './datapackage.ts';
import type { Content } from './file-facts.ts';
import { checksumLines, fileFacts } from './file-facts.ts';
import { json } from './json.ts';
import { labelRows, rowNames } from './label-rows.ts';
import { parquet } from './parquet.ts';
import type { Publication } from './publication.ts';
import { publication } from './publication.ts';
import { readme } from './readme.ts';
import { sqlite } from './sqlite.ts';
import { datasetWorkbook } from './xlsx/dataset-workbook.ts';
import { piecesOf, zip } from './zip.ts';

type Files = ReadonlyMap<string, Content>;
type Texts = ReadonlyMap<string, string>;

const names = Object.keys(tables) as TableName[];
const codebook = codebookRows();

/** Files by name, sorted, for rows that have passed the checks. */
export function datasetFiles(dataset: Dataset, config: SiteConfig, programVersion: string): Files {
  const csvFiles = new Map(names.map((name) => [csvFile(name), csv(tables[name], dataset[name])]));
  const about = publication(dataset, config, programVersion, csvFiles);
  const labelled = labelledRows(dataset, config);
  const texts = new Map([...csvFiles, ...otherTexts(dataset, labelled), ...words(about, dataset)]);
  const data = new Map<string, Content>([...texts, ...binaries(dataset, about, labelled)]);
  data.set('evidence.jsonld', annotations(about, dataset));
  const facts = new Map(fileFacts(data));
  const archive = zip(archiveFiles(texts, facts, about, dataset));
  const described = new Map([...facts, ...fileFacts([['sourcebook.zip', archive]])]);
  const metadata: Texts = new Map([
    ['datapackage.json', datapackage(about, dataset, described)],
    ['catalog.jsonld', catalog(about, described)],
    ['croissant.json', croissant(about, described)],
  ]);
  const all = new Map<string, Content>([...data, ['sourcebook.zip', archive], ...metadata]);
  all.set('linkset.json', linkset(config, [...all.keys(), 'SHA256SUMS'].toSorted()));
  return withChecksums(all, described);
}

type LabelledRows = ReadonlyMap<TableName, ReturnType<typeof labelRows>>;

function labelledRows(dataset: Dataset, config: SiteConfig): LabelledRows {
  const named = rowNames(dataset);
  return new Map(names.map((name) => [name, labelRows(name, dataset[name], named, siteUrl(config))]));
}

/** The other texts that hold rows, and the schemas of the JSON files. */
const otherTexts = (dataset: Dataset, labelled: LabelledRows): Texts =>
  new Map([
    ...names.map(
      (name) => [labelledCsvFile(name), csv(labelledTable(tables[name]), labelled.get(name) ?? [])] as const,
    ),
    ...names.map((name) => [`${name}.json`, json(tables[name], dataset[name])] as const),
    ...names.map((name) => [`${name}.schema.json`, pretty(jsonSchema(tables[name]))] as const),
    [csvFile('codebook'), csv(codebookTables.codebook, codebook.codebook)],
    [csvFile('codebook_values'), csv(codebookTables.codebook_values, codebook.codebook_values)],
  ]);

/** What says in words, or to other programs, what the rows are and how to cite them. */
function words(about: Publication, dataset: Dataset): Texts {
  const work = datasetCitation(about.config, about.version, about.newest);
  return new Map([
    ['README.md', readme(about, dataset)],
    ['LICENSE.txt', licenceText(about)],
    ['CITATION.cff', citationCff(about)],
    ['citation.bib', bibtex(work)],
    ['citation.ris', ris(work)],
    ['citation.csl.json', cslJson(work)],
    ['csv-metadata.json', csvMetadata(about)],
  ]);
}

function binaries(dataset: Dataset, about: Publication, labelled: LabelledRows): Files {
  const { config, url, version } = about;
  const { name: title, publisher, licences } = config;
  const facts = { title, version, publisher: publisher.name, licence: licences.data.url, url };
  return new Map([
    ...names.map((name) => [`${name}.parquet`, parquet(tables[name], dataset[name], facts)] as const),
    ['sourcebook.sqlite', sqlite(dataset, rowNames(dataset), codebook, facts, siteUrl(config))],
    ['sourcebook.xlsx', datasetWorkbook(about, labelled, codebook)],
  ]);
}

/** All texts, with a data package and checksums of their own: the archive is whole without the other files. */
function* archiveFiles(
  texts: Texts,
  facts: ReadonlyMap<string, FileFacts>,
  about: Publication,
  dataset: Dataset,
): Generator<[string, Iterable<string>]> {
  const within = new Map([...facts].filter(([name]) => texts.has(name)));
  const descriptor = datapackage(about, dataset, within);
  const files = new Map([...texts, ['datapackage.json', descriptor] as const]);
  const listed = fileFacts([['datapackage.json', descriptor]]);
  const sums = checksumLines(sorted(new Map([...within, ...listed])).values());
  for (const [name, text] of sorted(files)) yield [`sourcebook/${name}`, piecesOf(text)];
  yield ['sourcebook/SHA256SUMS', [sums]];
}

/** Sorted by name, with the checksums of all of them. */
function withChecksums(files: Files, known: ReadonlyMap<string, FileFacts>): Files {
  const rest = fileFacts([...files].filter(([name]) => !known.has(name)));
  const facts = sorted(new Map([...known, ...rest]));
  return new Map([...sorted(files), ['SHA256SUMS', checksumLines(facts.values())]]);
}

const sorted = <T>(byName: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
