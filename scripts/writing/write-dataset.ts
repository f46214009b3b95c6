// The dataset becomes its download folder on the disk: files are written piece by piece beside the target, by worker threads
// where there are many rows, and swapped in when all are there. Who stops it at any time leaves the last good folder whole.

import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { SiteConfig } from '../../src/schema/config.ts';
import type { FileFacts } from '../../src/schema/data-package.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { type DerivedGroup, derivedFiles } from '../dataset/derived-files.ts';
import type { FileStore } from '../dataset/file-store.ts';
import { writeDescriptions } from '../dataset/write-descriptions.ts';
import { writeRows } from '../dataset/write-rows.ts';
import { makeSibling, remove, replaceFolder } from '../io.ts';
import type { Outcome, Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { attempt } from '../refusal.ts';
import { folderStore } from './folder-store.ts';
import { type GroupTask, writeGroup } from './write-group.ts';

export interface WrittenDataset {
  readonly dataset: Dataset;
  readonly config: SiteConfig;
  readonly programVersion: string;
  /** Starting workers costs as much as writing so many rows. */
  readonly fewestForWorkers?: number;
}

/** All files, beside the place they are made for. */
export interface MadeFiles {
  readonly folder: string;
  readonly store: FileStore;
  readonly names: readonly string[];
}

/** `finish` may look at the files and puts the folder in its place, or does not; on any error the target stays as it was. */
export async function writeDataset(
  target: string,
  written: WrittenDataset,
  finish: (made: MadeFiles) => readonly Problem[] = ({ folder }) => replaceFolder(folder, target),
): Promise<readonly Problem[]> {
  const { value: folder, problems } = makeSibling(target);
  if (folder === null) return problems;
  try {
    const store = folderStore(folder);
    const names = await writeFiles({ folder, target }, store, written);
    return names.value === null ? names.problems : finish({ folder, store, names: names.value });
  } finally {
    remove(folder);
  }
}

/** The names of all files. */
async function writeFiles(
  place: Pick<GroupTask, 'folder' | 'target'>,
  store: FileStore,
  written: WrittenDataset,
): Promise<Outcome<readonly string[] | null>> {
  const { dataset, config, programVersion } = written;
  const rows = attempt(place.target, () => writeRows(dataset, config, programVersion, store));
  if (rows.value === null) return { value: null, problems: rows.problems };
  const { about, facts } = rows.value;
  const derived = await writeGroups({ ...place, about }, facts, written);
  if (hasErrors(derived.problems)) return { value: null, problems: derived.problems };
  return attempt(place.target, () => writeDescriptions(about, [...facts, ...derived.value], store));
}

/** The archive waits for the texts it holds; all other groups wait for none. */
async function writeGroups(
  task: Omit<GroupTask, 'group'>,
  rows: readonly FileFacts[],
  { dataset, fewestForWorkers = 20_000 }: WrittenDataset,
): Promise<Outcome<readonly FileFacts[]>> {
  const count = Object.values(dataset).reduce((sum, { length }) => sum + length, 0);
  const pool = count < fewestForWorkers ? null : startPool();
  const write = async (group: GroupTask['group']) => {
    const made: ReturnType<typeof writeGroup> = pool
      ? await pool.run({ ...task, group })
      : writeGroup({ ...task, group });
    return { value: made.value ?? [], problems: made.problems };
  };
  const writeTexts = async () => {
    const texts = await write('texts');
    if (hasErrors(texts.problems)) return texts;
    const archive = await write({ archiveOf: [...rows, ...texts.value] });
    return { value: [...texts.value, ...archive.value], problems: archive.problems };
  };
  const groups = Object.keys(derivedFiles) as DerivedGroup[];
  try {
    const made = await Promise.all(groups.map((group) => (group === 'texts' ? writeTexts() : write(group))));
    return {
      value: made.flatMap(({ value }) => value),
      problems: made.flatMap(({ problems }) => problems),
    };
  } finally {
    await pool?.destroy();
  }
}

const startPool = (): Tinypool =>
  new Tinypool({
    filename: new URL('./write-group.ts', import.meta.url).href,
    name: 'writeGroup' satisfies (typeof writeGroup)['name'],
    maxThreads: availableParallelism(),
  });
