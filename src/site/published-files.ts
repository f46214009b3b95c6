// The download folder as the pipeline wrote it: names, sizes, types. Its bytes are published as they are.

import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentType } from '../schema/media-type.ts';
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

const labels: Readonly<Record<string, string>> = {
  csv: 'CSV',
  'labelled.csv': 'CSV with names',
  json: 'JSON',
  'schema.json': 'JSON Schema',
  parquet: 'Parquet',
  jsonld: 'JSON-LD',
};

/** Every file of the folder, by name. */
export const publishedFiles = (): readonly PublishedFile[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted(compare)
    .map((name) => ({
      name,
      label: labels[endingOf(name)] ?? name,
      bytes: statSync(resolve(folder, name)).size,
      mediaType: contentType(name),
    }));

/** The files that hold one table. */
export const filesOfTable = (table: TableName): readonly PublishedFile[] =>
  publishedFiles().filter(({ name }) => stemOf(name) === table);

/** The files that hold no single table: metadata, sums, the whole in one file. */
export const filesOfPackage = (tables: readonly TableName[]): readonly PublishedFile[] => {
  const names: readonly string[] = tables;
  return publishedFiles()
    .filter(({ name }) => !names.includes(stemOf(name)))
    .map((file) => ({ ...file, label: file.name }));
};

/** Where a file of the folder lies. */
export const fileUrl = (name: string): URL => pathToFileURL(resolve(folder, name));

/** 'votes.labelled.csv' -> 'votes', and 'labelled.csv' */
const stemOf = (name: string): string => name.replace(/\..*$/, '');
const endingOf = (name: string): string => name.replace(/^[^.]*\.?/, '');
