// npm run build: articles -> data, briefs and the site in dist/. With --data-only it stops before the site.
// With --pdf each brief is printed too. On any error dist/ stays as it was.

import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { leakFinder, mayLeak } from './digest/check-leaks.ts';
import { type BuiltSite, checkSite } from './edition/check-site.ts';
import { readCaptures } from './inputs.ts';
import { listTree, readOptionalBytes, readText } from './io.ts';
import type { Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { readMade } from './read-made.ts';
import { parseAllowedWords } from './rendered/allowed-words.ts';
import { checkRendered } from './rendered/check-rendered.ts';
import { runApart } from './run-apart.ts';
import type { writeData } from './write-data.ts';

const ALLOWED_WORDS = 'data/allowed-words.yaml';

process.exitCode = await run();

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { 'data-only': { type: 'boolean', default: false }, pdf: { type: 'boolean', default: false } },
  });
  if (values.pdf) process.env.WITH_PDF = '1';
  // In a process of its own: the site needs the room that the rows take.
  const { value: made, problems } = await runApart<typeof writeData>(
    'data',
    new URL('./write-data.ts', import.meta.url),
    'writeData',
  );
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
  const chartFile = (id: string) => site.text(`charts/${id}.csv`);
  return [...allowed.problems, ...checkRendered({ ...made.value, allowed: allowed.value, page, chartFile })];
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
