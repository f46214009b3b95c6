// The files of an edition -> its manifest: what it holds, and the size and SHA-256 of every file.

import type { FrozenBrief, Manifest, ManifestArticle } from '../../src/schema/edition.ts';
import { tables } from '../../src/schema/tables/all.ts';
import { type ByteFiles, compare, readJson, sha256OfBytes } from './bytes.ts';

export interface ManifestWords {
  readonly edition: string;
  readonly previous: string | null;
  readonly generator: Manifest['generator'];
  readonly sourcesTo: string | null;
}

interface ArticleRow {
  readonly id: string;
  readonly title: string | null;
  readonly label?: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly source_sha256?: string | null;
}

/** All files but the manifest itself; there is no clock: the name of the edition says when. */
export function makeManifest(files: ByteFiles, words: ManifestWords): Manifest {
  const rowsOf = (table: string) => readJson<readonly unknown[]>(files, `data/${table}.json`).length;
  return {
    edition: words.edition,
    previous: words.previous,
    generator: words.generator,
    dataset_version: readJson<{ readonly version?: string }>(files, 'data/datapackage.json').version ?? null,
    sources_to: words.sourcesTo,
    articles: readJson<readonly ArticleRow[]>(files, 'data/articles.json').map(articleEntry),
    briefs: briefsIn(files).map(({ id, title }) => ({ id, title })),
    rows: Object.fromEntries(Object.keys(tables).map((table) => [table, rowsOf(table)])),
    files: [...files]
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256OfBytes(bytes) }))
      .toSorted((a, b) => compare(a.path, b.path)),
  };
}

/** The briefs of an edition, sorted by id. */
export const briefsIn = (files: ByteFiles): readonly FrozenBrief[] =>
  [...files.keys()]
    .filter((path) => /^briefs\/[^/]+\.json$/.test(path))
    .toSorted(compare)
    .map((path) => readJson<FrozenBrief>(files, path));

const articleEntry = ({
  id,
  title,
  label,
  outlet,
  published,
  source_sha256,
}: ArticleRow): ManifestArticle => ({
  id,
  title: title ?? label ?? id,
  outlet,
  published,
  source_sha256: source_sha256 ?? null,
});
