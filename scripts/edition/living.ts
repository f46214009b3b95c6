// What the pipeline has made, laid out like an edition: the same paths, so that the two can be compared.

import { recordPath } from '../../src/schema/permalink.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { type ByteFiles, compare, readJson, toBytes } from './bytes.ts';
import type { StateRow } from './state.ts';

export interface LivingInputs {
  /** The download folder, by file name. */
  readonly tables: ReadonlyMap<string, string | Uint8Array>;
  readonly textFiles: ReadonlyMap<string, string | Uint8Array>;
  readonly briefs: ReadonlyMap<string, string | Uint8Array>;
  readonly claims: string | Uint8Array;
}

/** Folders of the build -> the files of an edition, sorted by path. */
export function livingFiles({ tables: data, textFiles, briefs, claims }: LivingInputs): ByteFiles {
  const placed = (folder: string, files: ReadonlyMap<string, string | Uint8Array>) =>
    [...files].map(([name, content]) => [`${folder}/${name}`, asBytes(content)] as const);
  return new Map(
    [
      ...placed('data', data),
      ...placed('texts', textFiles),
      ...placed('briefs', briefs),
      ['claims.json', asBytes(claims)] as const,
    ].toSorted(([a], [b]) => compare(a, b)),
  );
}

const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? toBytes(content) : content;

/** The pages that stand for a row or a brief: what the site will have whatever it looks like. */
export function livingPages(files: ByteFiles): ReadonlySet<string> {
  const rows = Object.values(tables).flatMap(({ name, isRecord }) =>
    isRecord || name === 'articles'
      ? readJson<readonly StateRow[]>(files, `data/${name}.json`).map((row) => `/${recordPath(name, row)}`)
      : [],
  );
  const briefs = [...files.keys()].flatMap((path) => /^briefs\/(.+)\.mdx$/.exec(path)?.[1] ?? []);
  return new Set([...rows, ...briefs.map((topic) => `/briefs/${topic}/`)]);
}
