// npm run build: articles -> data, briefs and the site in dist/. With --data-only it stops before the site.
// On any error dist/ stays as it was.

import { parseArgs } from 'node:util';
import { config } from '../sourcebook.config.ts';
import { buildSite } from './build-site.ts';
import { summary } from './dataset/summary.ts';
import { readInputs } from './inputs.ts';
import { writeFolder, writeText } from './io.ts';
import type { Product } from './pipeline.ts';
import { pipeline } from './pipeline.ts';
import type { Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';

process.exitCode = await run();

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { 'data-only': { type: 'boolean', default: false } } });
  const inputs = readInputs();
  const made = hasErrors(inputs.problems) ? { value: null, problems: [] } : pipeline(inputs.value, config);
  const problems = [...inputs.problems, ...made.problems];
  if (made.value === null) return fail(problems, 'Nothing was written.');
  problems.push(...writeData(made.value));
  if (hasErrors(problems)) return fail(problems, 'The data are not complete; dist/ stays as it was.');
  console.log(summary(made.value));
  if (!values['data-only']) problems.push(...(await buildSite('.', 'dist')));
  if (hasErrors(problems)) return fail(problems, 'dist/ stays as it was.');
  if (problems.length > 0) console.error(renderProblems(problems));
  console.log(values['data-only'] ? 'Built the data.' : 'Built the data and the site in dist/.');
  return 0;
}

function writeData({ tables, textFiles, briefs, claims }: Product): readonly Problem[] {
  return [
    ...writeFolder('data/tables', tables),
    ...writeFolder('data/texts', textFiles),
    ...writeFolder('content/briefs', briefs),
    ...writeText('data/claims.json', claims),
  ];
}

function fail(problems: readonly Problem[], consequence: string): number {
  console.error(`${renderProblems(problems)}\n${consequence}`);
  return 1;
}
