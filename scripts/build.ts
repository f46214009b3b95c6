// npm run build: articles -> data, briefs and the site in dist/. With --data-only it stops before the site.
// With --pdf each brief is printed too. On any error dist/ stays as it was.

import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { codeInputs } from './coding/code-inputs.ts';
import { summary } from './dataset/summary.ts';
import { storedTables } from './dataset/write-rows.ts';
import { leakFinder, mayLeak } from './digest/check-leaks.ts';
import type { Archive, ArchiveFiles } from './edition/archive.ts';
import { type BuiltSite, checkSite } from './edition/check-site.ts';
import { type Kept, keepPromises } from './edition/keep-promises.ts';
import { livingFiles } from './edition/living.ts';
import { readCaptures, readInputs } from './inputs.ts';
import { listTree, readOptionalBytes, readText, writeAll } from './io.ts';
import type { CodingInputs, Pages } from './pipeline.ts';
import { pagesOf } from './pipeline.ts';
import type { Outcome, Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { progressBar } from './progress.ts';
import { readArchive } from './read-archive.ts';
import { readMade } from './read-made.ts';
import { parseAllowedWords } from './rendered/allowed-words.ts';
import { checkRendered } from './rendered/check-rendered.ts';
import { spareMemory } from './spare-memory.ts';
import { writeDataset, writeRowsOf } from './writing/write-dataset.ts';

const ALLOWED_WORDS = 'data/allowed-words.yaml';

// Pages that were in the works when another failed keep the process alive.
process.exit(await run());

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { 'data-only': { type: 'boolean', default: false }, pdf: { type: 'boolean', default: false } },
  });
  if (values.pdf) process.env.WITH_PDF = '1';
  const { value: made, problems } = await makeData();
  if (made === null) return fail(problems, 'Nothing was written.');
  console.log(made.summary);
  const check = (folder: string) => {
    const site = builtSite(folder);
    return [...checkSite(made.archive, site), ...checkBriefPages(site), ...checkLeaks(site)];
  };
  const found = values['data-only'] ? problems : [...problems, ...(await buildSite('.', 'dist', check))];
  if (hasErrors(found)) return fail(found, 'dist/ stays as it was.');
  if (found.length > 0) console.error(renderProblems(found));
  console.log(values['data-only'] ? 'Built the data.' : 'Built the data and the site in dist/.');
  return 0;
}

interface Made {
  readonly archive: Archive;
  readonly summary: string;
}

/** Articles -> the files of data and briefs. The rows themselves are let go, because the site needs their memory. */
async function makeData(): Promise<Outcome<Made | null>> {
  const inputs = readInputs();
  const source = readArchive();
  const read = [...inputs.problems, ...source.problems];
  if (hasErrors(read)) return { value: null, problems: read };
  const known = await codeInputs(inputs.value, progressBar('Coding articles'));
  spareMemory();
  const pages = pagesOf(inputs.value, known);
  if (pages.value === null) return { value: null, problems: [...read, ...pages.problems] };
  const kept = await writeData(pages.value, inputs.value, source.value);
  const problems = [...read, ...pages.problems, ...kept.problems];
  if (kept.value === null || hasErrors(problems)) return { value: null, problems };
  return { value: { archive: kept.value.archive, summary: summary(pages.value) }, problems };
}

/** Everything takes its place at once, when the tables are written and the promises of earlier editions kept. */
async function writeData(
  pages: Pages,
  { programVersion }: CodingInputs,
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

/** Whether a file tells of this machine, or shows a capture that is at hand. */
function checkLeaks(site: BuiltSite): readonly Problem[] {
  const captures = readCaptures('captures');
  const leaksOf = leakFinder({ places: [process.cwd(), homedir()], captures: [...captures.value.values()] });
  return [
    ...captures.problems,
    ...site.paths.filter(mayLeak).flatMap((path) => leaksOf(path, site.text(path) ?? '')),
  ];
}

/** Whether the pages of briefs state nothing that their records do not say. */
function checkBriefPages(site: BuiltSite): readonly Problem[] {
  const list = readText(ALLOWED_WORDS);
  const made = readMade();
  if (made.value === null || list.value === null) return [...list.problems, ...made.problems];
  const allowed = parseAllowedWords(ALLOWED_WORDS, list.value);
  const page = (brief: string) => site.text(`briefs/${brief}/index.html`);
  return [...allowed.problems, ...checkRendered({ ...made.value, allowed: allowed.value, page })];
}

/** What Astro wrote into a folder; a function declaration, because the build above runs before constants below exist. */
function builtSite(folder: string): BuiltSite {
  const paths = listTree(folder);
  const known = new Set(paths);
  return {
    paths,
    bytes: (path) => (known.has(path) ? readOptionalBytes(join(folder, path)).value : null),
    text: (path) => (known.has(path) ? readText(join(folder, path)).value : null),
  };
}

function fail(problems: readonly Problem[], consequence: string): number {
  console.error(`${renderProblems(problems)}\n${consequence}`);
  return 1;
}
