// The download folder as the pipeline wrote it: names, sizes, types. Its bytes are published as they are.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { TableName } from '../schema/tables/all.ts';
import { compare } from './dataset.ts';

export interface PublishedFile {
  readonly name: string;
  /** 'CSV', 'JSON', or the file name when the ending says nothing. */
  readonly label: string;
  readonly bytes: number;
  readonly mediaType: string;
}

const folder = resolve('data/tables');

const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.cff': 'application/yaml; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.sqlite': 'application/vnd.sqlite3',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '': 'text/plain; charset=utf-8',
};
const special: Readonly<Record<string, string>> = {
  'datapackage.json': 'application/vnd.datapackage+json; charset=utf-8',
  'csv-metadata.json': 'application/csvm+json; charset=utf-8',
};
const labels: Readonly<Record<string, string>> = { '.csv': 'CSV', '.json': 'JSON', '.parquet': 'Parquet' };

/** Every file of the folder, by name. */
export const publishedFiles = (): readonly PublishedFile[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted(compare)
    .map((name) => ({
      name,
      label: labels[extname(name)] ?? name,
      bytes: statSync(resolve(folder, name)).size,
      mediaType: mediaTypeOf(name),
    }));

/** The files that hold one table. */
export const filesOfTable = (table: TableName): readonly PublishedFile[] =>
  publishedFiles().filter(({ name }) => name.replace(extname(name), '') === table);

/** The files that hold no single table: metadata, sums, the whole in one file. */
export const filesOfPackage = (tables: readonly TableName[]): readonly PublishedFile[] => {
  const names: readonly string[] = tables;
  return publishedFiles()
    .filter(({ name }) => !names.includes(name.replace(extname(name), '')))
    .map((file) => ({ ...file, label: file.name }));
};

/** '.csv' -> the names of the files that end so, without the ending */
export const namesEndingIn = (ending: string): readonly string[] =>
  publishedFiles()
    .filter(({ name }) => name.endsWith(ending))
    .map(({ name }) => name.slice(0, -ending.length));

/** The bytes of one file with its media type. */
export const fileResponse = (name: string): Response =>
  new Response(Uint8Array.from(readFileSync(resolve(folder, name))), {
    headers: { 'Content-Type': mediaTypeOf(name) },
  });

const mediaTypeOf = (name: string): string =>
  special[name] ?? mediaTypes[extname(name)] ?? 'application/octet-stream';
