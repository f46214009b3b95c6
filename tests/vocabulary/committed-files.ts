// The vocabulary as it is committed, read from the disk once for the tests that check what it says.

import { readdirSync, readFileSync } from 'node:fs';
import { loadVocabulary } from '../../scripts/vocabulary/load.ts';

const folder = new URL('../../data/vocabulary/', import.meta.url);

export const fileNames = readdirSync(folder).toSorted();
export const readme = readFileSync(new URL('README.md', folder), 'utf8');
export const committed = loadVocabulary(
  new Map(
    fileNames
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  ),
);
export const vocabulary = committed.value;
