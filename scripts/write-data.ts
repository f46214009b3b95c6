// Articles -> the files of data/ and the briefs, all in their places at once or none: what `npm run build` does before the
// site, in a process of its own.

import { codeInputs } from './coding/code-inputs.ts';
import { summary } from './dataset/summary.ts';
import { storedTables } from './dataset/write-rows.ts';
import type { Archive, ArchiveFiles } from './edition/archive.ts';
import { type Kept, keepPromises } from './edition/keep-promises.ts';
import { livingFiles } from './edition/living.ts';
import { readInputs } from './inputs.ts';
import { writeAll } from './io.ts';
import { type Pages, pagesOf } from './pipeline.ts';
import type { Outcome } from './problem.ts';
import { hasErrors } from './problem.ts';
import { progressBar } from './progress.ts';
import { readArchive } from './read-archive.ts';
import { spareMemory } from './spare-memory.ts';
import { writeDataset, writeRowsOf } from './writing/write-dataset.ts';

export interface WrittenData {
  /** What was published before, which the site is checked against. */
  readonly archive: Archive;
  /** What was read and made, for the publisher. */
  readonly summary: string;
}

export async function writeData(): Promise<Outcome<WrittenData | null>> {
  const inputs = readInputs();
  const source = readArchive();
  const read = [...inputs.problems, ...source.problems];
  if (hasErrors(read)) return { value: null, problems: read };
  const known = await codeInputs(inputs.value, progressBar('Coding articles'));
  spareMemory();
  const pages = pagesOf(inputs.value, known);
  if (pages.value === null) return { value: null, problems: [...read, ...pages.problems] };
  const kept = await writePages(pages.value, inputs.value.programVersion, source.value);
  const problems = [...read, ...pages.problems, ...kept.problems];
  if (kept.value === null || hasErrors(problems)) return { value: null, problems };
  return { value: { archive: kept.value.archive, summary: summary(pages.value) }, problems };
}

/** Everything takes its place when the tables are written and the promises of earlier editions kept. */
async function writePages(
  pages: Pages,
  programVersion: string,
  source: ArchiveFiles,
): Promise<Outcome<Kept | null>> {
  const text = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  const writeRows = writeRowsOf('data/tables', pages.dataset, programVersion);
  let value: Kept | null = null;
  const problems = await writeDataset('data/tables', writeRows, (made) => {
    const kept = keepPromises(source, livingFiles({ ...pages, tables: storedTables(made.store) }));
    value = kept.value;
    if (kept.value === null || hasErrors(kept.problems)) return kept.problems;
    const { changes, tombstones } = kept.value;
    const moved = writeAll(
      new Map<string, string | ReadonlyMap<string, string>>([
        ['data/tables', made.folder],
        ['data/texts', pages.textFiles],
        ['content/briefs', pages.briefs],
      ]),
      new Map([
        ['data/claims.json', pages.claims],
        ['data/changes.json', text(changes)],
        ['data/tombstones.json', text(tombstones)],
      ]),
    );
    return [...kept.problems, ...moved];
  });
  return { value, problems };
}
