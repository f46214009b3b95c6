// The dataset becomes its download folder: every file by name. Nothing is written here, and no name depends on the rows.

import type { SiteConfig } from '../../src/schema/config.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { derivedGroups, writeDerived } from './derived-files.ts';
import { type Content, memoryStore } from './file-store.ts';
import { writeDescriptions } from './write-descriptions.ts';
import { writeRows } from './write-rows.ts';

/** Files by name, sorted, for rows that have passed the checks. */
export function datasetFiles(
  dataset: Dataset,
  config: SiteConfig,
  programVersion: string,
): ReadonlyMap<string, Content> {
  const store = memoryStore();
  const rows = writeRows(dataset, config, programVersion, store);
  const derived = derivedGroups.flatMap((group) => writeDerived(group, rows.about, rows.facts, store));
  writeDescriptions(rows.about, [...rows.facts, ...derived], store);
  const { SHA256SUMS = '', ...files } = Object.fromEntries(store.files);
  return new Map([
    ...Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ['SHA256SUMS', SHA256SUMS],
  ]);
}
