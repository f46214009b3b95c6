// The dataset becomes its download folder: every file by name. Nothing is written here, and no name depends on the rows.

import type { SiteConfig } from '../../src/schema/config.ts';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { citationCff } from './citation-cff.ts';
import { csv } from './csv.ts';
import { datapackage } from './datapackage.ts';
import { json } from './json.ts';
import { publication } from './publication.ts';
import { readme } from './readme.ts';
import { sha256 } from './sha256.ts';

/** Files by name, sorted, for rows that have passed the checks. */
export function datasetFiles(
  dataset: Dataset,
  config: SiteConfig,
  programVersion: string,
): ReadonlyMap<string, string> {
  const names = Object.keys(tables) as TableName[];
  const csvFiles = new Map(names.map((name) => [`${name}.csv`, csv(tables[name], dataset[name])]));
  const about = publication(dataset, config, programVersion, csvFiles);
  const files = new Map([
    ...csvFiles,
    ...names.map((name) => [`${name}.json`, json(tables[name], dataset[name])] as const),
    ...names.map(
      (name) => [`${name}.schema.json`, `${JSON.stringify(jsonSchema(tables[name]), null, 2)}\n`] as const,
    ),
    ['datapackage.json', datapackage(about, dataset.articles, csvFiles)],
    ['README.md', readme(about, dataset)],
    ['CITATION.cff', citationCff(about)],
  ]);
  return withChecksums(files);
}

/** Sorted by name, with `SHA256SUMS` in the form that `sha256sum -c` reads. */
function withChecksums(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sums = sorted.map(([name, text]) => `${sha256(text)}  ${name}\n`).join('');
  return new Map([...sorted, ['SHA256SUMS', sums]]);
}
