// What a worker thread runs: one group of download files, made from the rows that lie in the folder already.

import type { FileFacts } from '../../src/schema/data-package.ts';
import { type DerivedGroup, writeDerived } from '../dataset/derived-files.ts';
import type { Publication } from '../dataset/publication.ts';
import type { Outcome } from '../problem.ts';
import { attempt } from '../refusal.ts';
import { folderStore } from './folder-store.ts';

export interface GroupTask {
  readonly folder: string;
  /** What problems name: the folder that this one will be. */
  readonly target: string;
  readonly about: Publication;
  /** The files of rows. */
  readonly rows: readonly FileFacts[];
  readonly group: DerivedGroup;
}

export const writeGroup = ({
  folder,
  target,
  about,
  rows,
  group,
}: GroupTask): Outcome<readonly FileFacts[] | null> =>
  attempt(target, () => writeDerived(group, about, rows, folderStore(folder)));
