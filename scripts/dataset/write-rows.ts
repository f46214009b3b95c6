// The dataset becomes the JSON files of its tables. They are the only ones that need the rows in memory: all others are made
// by reading these again.

import { createHash } from 'node:crypto';
import type { SiteConfig } from '../../src/schema/config.ts';
import type { FileFacts } from '../../src/schema/data-package.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { RowsOf } from './any-row.ts';
import type { FileStore } from './file-store.ts';
import { json, jsonRows } from './json.ts';
import { type Publication, publication } from './publication.ts';

const names = Object.keys(tables) as TableName[];
const jsonFile = (table: TableName): string => `${table}.json`;

export interface WrittenRows {
  readonly about: Publication;
  readonly facts: readonly FileFacts[];
}

/** Rows that have passed the checks -> what the other files say of them; the JSON files give them their version. */
export function writeRows(
  dataset: Dataset,
  config: SiteConfig,
  programVersion: string,
  store: FileStore,
): WrittenRows {
  const hash = createHash('sha256');
  const facts = names.map((name) => {
    const fact = store.write(jsonFile(name), json(tables[name], dataset[name]));
    hash.update(`${fact.sha256} ${fact.name}\n`);
    return fact;
  });
  return { about: publication(dataset, config, programVersion, hash.digest('hex')), facts };
}

/** The files of rows as JSON, by name: all that the promises of earlier editions look at. */
export const storedTables = (store: FileStore): ReadonlyMap<string, Uint8Array> =>
  new Map(names.map((name) => [jsonFile(name), Buffer.concat([...store.read(jsonFile(name))])]));

/** The rows that were written, as often as they are asked for. */
export const storedRows =
  (store: FileStore): RowsOf =>
  <T extends TableName>(table: T) =>
    jsonRows(store.read(jsonFile(table))) as Iterable<unknown> as Iterable<Dataset[T][number]>;
