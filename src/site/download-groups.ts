// The published files in the groups that a reader looks for, each with a word on whom it is for. Files that no group
// names stand under "For programs": nothing that is published is left out.

import type { TableName } from '../schema/tables/all.ts';
import { tables } from '../schema/tables/all.ts';
import { filesOfPackage, filesOfTable, type PublishedFile } from './published-files.ts';

export interface Download extends PublishedFile {
  /** Whom it is for, or what it holds beside the rest. */
  readonly note: string;
}

export interface DownloadGroup {
  readonly title: string;
  readonly files: readonly Download[];
}

const wholes: Readonly<Record<string, string>> = {
  'sourcebook.xlsx': 'for spreadsheets: a sheet a table, names beside ids, no formulas',
  'sourcebook.sqlite': 'one database with keys, views with names and full-text search',
  'sourcebook.zip': 'CSV and JSON of every table with codebook, licence, citation and checksums',
};

const documents: Readonly<Record<string, string>> = {
  'README.md': 'what the files are and how to read them, with the whole codebook',
  'codebook.csv': 'every column of every table as a table',
  'codebook_values.csv': 'every allowed value with its meaning',
  'LICENSE.txt': 'the terms in a few lines',
  SHA256SUMS: 'checksums: proves that a copy is complete',
};

const citations: Readonly<Record<string, string>> = {
  'CITATION.cff': 'for repositories',
  'citation.bib': 'BibTeX',
  'citation.ris': 'RIS',
  'citation.csl.json': 'CSL-JSON',
};

const programs: Readonly<Record<string, string>> = {
  'datapackage.json': 'Data Package with Table Schema: types, keys, sizes, checksums',
  'csv-metadata.json': 'CSV on the Web',
  'catalog.jsonld': 'DCAT, for data catalogues',
  'croissant.json': 'Croissant, for machine learning',
  'linkset.json': 'FAIR Signposting: the links of this page',
};

const ofTable: Readonly<Record<string, string>> = {
  CSV: 'ids as keys, to be joined with other tables',
  'CSV with names': 'names beside ids and the address of each row',
  JSON: 'null where the articles do not say, lists as arrays',
  Parquet: 'typed columns, for DuckDB, pandas and R',
  'JSON Schema': 'what a row must be, to check rows of your own',
  'JSON-LD': 'the words behind each record as Web Annotations',
};

/** For the page of all data. */
export function packageDownloads(): readonly DownloadGroup[] {
  const files = filesOfPackage(Object.keys(tables) as TableName[]);
  const named = new Set([wholes, documents, citations].flatMap((notes) => Object.keys(notes)));
  return [
    { title: 'All of it in one file', files: inOrder(files, wholes) },
    { title: 'About the data', files: inOrder(files, documents) },
    { title: 'To cite it', files: inOrder(files, citations) },
    {
      title: 'For programs',
      files: files.filter(({ name }) => !named.has(name)).map((file) => withNote(file, programs[file.name])),
    },
  ].filter((group) => group.files.length > 0);
}

/** For the page of one table. */
export function tableDownloads(table: TableName): readonly DownloadGroup[] {
  const others = filesOfPackage(Object.keys(tables) as TableName[]);
  return [
    {
      title: 'This table',
      files: filesOfTable(table).map((file) => withNote(file, ofTable[file.label])),
    },
    { title: 'All tables', files: inOrder(others, wholes) },
    { title: 'About the data', files: inOrder(others, documents) },
  ];
}

const inOrder = (
  files: readonly PublishedFile[],
  notes: Readonly<Record<string, string>>,
): readonly Download[] =>
  Object.entries(notes).flatMap(([name, note]) =>
    files.filter((file) => file.name === name).map((file) => withNote(file, note)),
  );

const withNote = (file: PublishedFile, note = ''): Download => ({ ...file, note });
