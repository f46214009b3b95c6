// The dataset becomes its download folder on the disk: files are written piece by piece beside the target, by worker threads
// where there are many rows, and swapped in when all are there. Who stops it at any time leaves the last good folder whole.

import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { config } from '../../sourcebook.config.ts';
import type { FileFacts } from '../../src/schema/data-package.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { derivedGroups } from '../dataset/derived-files.ts';
import type { FileStore } from '../dataset/file-store.ts';
import { writeDescriptions } from '../dataset/write-descriptions.ts';
import { type WrittenRows, writeRows } from '../dataset/write-rows.ts';
import { makeSibling, remove, replaceFolder } from '../io.ts';
import type { Outcome, Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { attempt } from '../refusal.ts';
import { workerPool } from '../worker-pool.ts';
import { folderStore } from './folder-store.ts';
import type { MadeRows, makeRows, RowsTask } from './make-rows.ts';
import { type GroupTask, writeGroup } from './write-group.ts';

/** All files, beside the place they are made for. */
export interface MadeFiles {
  readonly folder: string;
  readonly store: FileStore;
  readonly names: readonly string[];
}

/**
 * `makeRows` writes the files of the rows, from which all others are made. `finish` may look at the files and puts the folder
 * in its place, or does not; on any error the target stays as it was.
 */
export async function writeDataset(
  target: string,
  makeRows: (folder: string) => Promise<Outcome<WrittenRows | null>>,
  finish: (made: MadeFiles) => readonly Problem[] = ({ folder }) => replaceFolder(folder, target),
  fewestForWorkers = 20_000,
): Promise<readonly Problem[]> {
  const { value: folder, problems } = makeSibling(target);
  if (folder === null) return problems;
  try {
    const rows = await makeRows(folder);
    if (rows.value === null || hasErrors(rows.problems)) return rows.problems;
    const names = await writeOthers({ folder, target }, rows.value, fewestForWorkers);
    if (names.value === null) return [...rows.problems, ...names.problems];
    return [...rows.problems, ...finish({ folder, store: folderStore(folder), names: names.value })];
  } finally {
    remove(folder);
  }
}

/** The files of rows that are in memory anyway. */
export const writeRowsOf =
  (target: string, dataset: Dataset, programVersion: string) =>
  async (folder: string): Promise<Outcome<WrittenRows | null>> =>
    attempt(target, () => writeRows(dataset, config, programVersion, folderStore(folder)));

/**
 * The files of rows, made by a thread whose memory is free again for those that read them. In the process that coded the
 * articles a thread takes the room that coding left; a process of its own would need as much again.
 */
export async function makeRowsApart(task: RowsTask): Promise<Outcome<MadeRows | null>> {
  const pool = workerPool(
    new URL('./make-rows.ts', import.meta.url),
    'makeRows' satisfies (typeof makeRows)['name'],
    { maxThreads: 1 },
  );
  try {
    return await pool.run(task);
  } finally {
    await pool.destroy();
  }
}

/** The names of all files. */
async function writeOthers(
  place: Pick<GroupTask, 'folder' | 'target'>,
  { about, facts }: WrittenRows,
  fewestForWorkers: number,
): Promise<Outcome<readonly string[] | null>> {
  const count = Object.values(about.rowCounts).reduce((sum, rows) => sum + rows, 0);
  const pool = count < fewestForWorkers ? null : startPool();
  const derived = await writeGroups({ ...place, about, rows: facts }, pool).finally(() => pool?.destroy());
  if (hasErrors(derived.problems)) return { value: null, problems: derived.problems };
  return attempt(place.target, () =>
    writeDescriptions(about, [...facts, ...derived.value], folderStore(place.folder)),
  );
}

async function writeGroups(
  task: Omit<GroupTask, 'group'>,
  pool: Tinypool | null,
): Promise<Outcome<readonly FileFacts[]>> {
  const made = await Promise.all(
    derivedGroups.map(
      async (group): Promise<ReturnType<typeof writeGroup>> =>
        pool ? pool.run({ ...task, group }) : writeGroup({ ...task, group }),
    ),
  );
  return {
    value: made.flatMap(({ value }) => value ?? []),
    problems: made.flatMap(({ problems }) => problems),
  };
}

const startPool = (): Tinypool =>
  workerPool(
    new URL('./write-group.ts', import.meta.url),
    'writeGroup' satisfies (typeof writeGroup)['name'],
    { maxThreads: availableParallelism() },
  );
