// npm run build: articles -> data, briefs and the site in dist/. With --data-only it stops before the site.
// With --pdf each brief is printed too. On any error dist/ stays as it was.

import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import type { Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { runApart } from './run-apart.ts';
import type { writeData } from './write-data.ts';

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
  const check = async (folder: string) => {
    // Imported when there is something to check: reading pages takes libraries that data alone do not need.
    const { checkBuilt } = await import('./check-built.ts');
    return checkBuilt(folder, made.archive);
  };
  const found = values['data-only'] ? problems : [...problems, ...(await buildSite('.', 'dist', check))];
  if (hasErrors(found)) return fail(found, 'dist/ stays as it was.');
  if (found.length > 0) console.error(renderProblems(found));
  console.log(values['data-only'] ? 'Built the data.' : 'Built the data and the site in dist/.');
  return 0;
}

function fail(problems: readonly Problem[], consequence: string): number {
  console.error(`${renderProblems(problems)}\n${consequence}`);
  return 1;
}
