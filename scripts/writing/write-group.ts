// What a worker thread runs: one group of download files, made from the rows that lie in the folder already.

import type { FileFacts } from '../../src/schema/data-package.ts';
import { type DerivedGroup, derivedFiles } from '../dataset/derived-files.ts';
import type { Publication } from '../dataset/publication.ts';
import { writeArchive } from '../dataset/write-descriptions.ts';
import type { Outcome } from '../problem.ts';
import { attempt } from '../refusal.ts';
import { folderStore } from './folder-store.ts';

export interface GroupTask {
  readonly folder: string;
  /** What problems name: the folder that this one will be. */
  readonly target: string;
  readonly about: Publication;
  readonly group: DerivedGroup | { readonly archiveOf: readonly FileFacts[] };
}

export function writeGroup({
  folder,
  target,
  about,
  group,
}: GroupTask): Outcome<readonly FileFacts[] | null> {
  const store = folderStore(folder);
  return attempt(target, () =>
    typeof group === 'string'
      ? derivedFiles[group](about, store)
      : [writeArchive(about, group.archiveOf, store)],
  );
}
