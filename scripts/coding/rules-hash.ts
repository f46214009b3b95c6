// Everything that coding an article depends on beside the article, as one hash: the sources of the rules, the vocabulary,
// the libraries and the runtime. When it changes, nothing that was coded before counts.

import { createHash } from 'node:crypto';

type Files = ReadonlyMap<string, string>;

export interface RuleFiles {
  /** Sources of the rules by path. */
  readonly sources: Files;
  /** Text of each vocabulary by file name. */
  readonly vocabulary: Files;
  /** Exact versions of the libraries by name. */
  readonly libraries: Readonly<Record<string, string>>;
  readonly runtime: string;
}

/** Folders that hold all modules which coding one article runs; a test follows the imports. */
export const ruleFolders = [
  'scripts/article',
  'scripts/date',
  'scripts/prefilter',
  'scripts/record',
  'scripts/sentence',
  'scripts/table',
  'scripts/vocabulary',
  'src/schema',
] as const;

export function rulesHash({ sources, vocabulary, libraries, runtime }: RuleFiles): string {
  const hash = createHash('sha256');
  for (const files of [sources, vocabulary, new Map(Object.entries(libraries))]) {
    for (const [name, text] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      hash.update(`${name}\0${text.length}\0`).update(text);
    hash.update('\0\0');
  }
  return hash.update(runtime).digest('hex').slice(0, 32);
}

/** What one file is kept under: its path is part of it, since problems and records name it. */
export const codingKey = (rules: string, file: string, text: string): string =>
  createHash('sha256').update(`${rules}\0${file}\0`).update(text).digest('hex').slice(0, 32);
