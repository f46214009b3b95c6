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
import type { ArchiveFiles } from './edition/archive.ts';
import { type BuiltSite, checkSite } from './edition/check-site.ts';
import { type Kept, keepPromises } from './edition/keep-promises.ts';
import { livingFiles } from './edition/living.ts';
import { readCaptures, readInputs } from './inputs.ts';
import { listTree, readOptionalBytes, readOptionalText, readText, writeAll } from './io.ts';
import type { CodingInputs, Pages } from './pipeline.ts';
import { pagesOf } from './pipeline.ts';
import type { Outcome, Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { progressBar } from './progress.ts';
import { readArchive } from './read-archive.ts';
import { parseAllowedWords } from './rendered/allowed-words.ts';
import { checkRendered } from './rendered/check-rendered.ts';
import { writeDataset, writeRowsOf } from './writing/write-dataset.ts';

const ALLOWED_WORDS = 'data/allowed-words.yaml';

// Pages that were in the works when another failed keep the process alive.
process.exit(await run());

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { 'data-only': { type: 'boolean', default: false }, pdf: { type: 'boolean', default: false } },
  });
  if (values.pdf) process.env.WITH_PDF = '1';
  const inputs = readInputs();
  const source = readArchive();
  const read = [...inputs.problems, ...source.problems];
  const known = hasErrors(read) ? new Map() : await codeInputs(inputs.value, progressBar('Coding articles'));
  const made = hasErrors(read) ? { value: null, problems: [] } : pagesOf(inputs.value, known);
  if (made.value === null) return fail([...read, ...made.problems], 'Nothing was written.');
  const kept = await writeData(made.value, inputs.value, source.value);
  const problems = [...read, ...made.problems, ...kept.problems];
  if (kept.value === null || hasErrors(problems)) return fail(problems, 'Nothing was written.');
  const { archive } = kept.value;
  console.log(summary(made.value));
  if (!values['data-only'])
    problems.push(
      ...(await buildSite('.', 'dist', (folder) => {
        const site = builtSite(folder);
        return [...checkSite(archive, site), ...checkBriefPages(made.value, site), ...checkLeaks(site)];
      })),
    );
  if (hasErrors(problems)) return fail(problems, 'dist/ stays as it was.');
  if (problems.length > 0) console.error(renderProblems(problems));
  console.log(values['data-only'] ? 'Built the data.' : 'Built the data and the site in dist/.');
  return 0;
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
function checkBriefPages(made: Pages | null, site: BuiltSite): readonly Problem[] {
  const list = readText(ALLOWED_WORDS);
  if (made === null || list.value === null) return list.problems;
  const allowed = parseAllowedWords(ALLOWED_WORDS, list.value);
  const page = (brief: string) => site.text(`briefs/${brief}/index.html`);
  return [...allowed.problems, ...checkRendered({ ...made, allowed: allowed.value, page })];
}

/** What Astro wrote into a folder; a function declaration, because the build above runs before constants below exist. */
function builtSite(folder: string): BuiltSite {
  return {
    paths: listTree(folder),
    bytes: (path) => readOptionalBytes(join(folder, path)).value,
    text: (path) => readOptionalText(join(folder, path)).value,
  };
}

function fail(problems: readonly Problem[], consequence: string): number {
  console.error(`${renderProblems(problems)}\n${consequence}`);
  return 1;
}
