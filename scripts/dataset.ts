// npm run dataset -- --articles DIR --out DIR: the tables of any folder of articles, and nothing else. When there are
// errors the old content of --out stays.

import { parseArgs } from 'node:util';
import { config } from '../sourcebook.config.ts';
import { summary } from './dataset/summary.ts';
import { readCodingInputs } from './inputs.ts';
import { listOthers, writeFolder } from './io.ts';
import type { Coded } from './pipeline.ts';
import { codeDataset } from './pipeline.ts';
import type { Outcome, Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';

const USAGE = `Usage: npm run dataset -- --articles DIR --out DIR
  --articles DIR   folder of articles: .md, .txt and .html files
  --out DIR        folder for the tables; it may hold an earlier run, and nothing else`;

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const options = parseOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  const coded = code(options.articles);
  const written = coded.value === null || hasErrors(coded.problems) ? [] : write(options.out, coded.value);
  const problems = [...coded.problems, ...written];
  if (problems.length > 0) console.error(renderProblems(problems));
  if (coded.value === null || hasErrors(problems)) {
    console.error(`Nothing was written to ${options.out}.`);
    return 1;
  }
  console.log(`${summary(coded.value)}\nWritten to ${options.out}.`);
  return 0;
}

function parseOptions(args: readonly string[]): { readonly articles: string; readonly out: string } | string {
  try {
    const options = { articles: { type: 'string' }, out: { type: 'string' } } as const;
    const { articles, out } = parseArgs({ args: [...args], options }).values;
    if (!articles) return 'The option --articles is missing.';
    return out ? { articles, out } : 'The option --out is missing.';
  } catch (cause) {
    if (cause instanceof TypeError) return cause.message;
    throw cause;
  }
}

function code(folder: string): Outcome<Coded | null> {
  const inputs = readCodingInputs(folder);
  if (hasErrors(inputs.problems)) return { value: null, problems: inputs.problems };
  const coded = codeDataset(inputs.value, config, 'any');
  return { value: coded.value, problems: [...inputs.problems, ...coded.problems] };
}

/** A folder with other files in it is not ours to replace. */
function write(out: string, { tables }: Coded): readonly Problem[] {
  const others = listOthers(out, new Set(tables.keys()));
  if (others.length === 0) return writeFolder(out, tables);
  return [
    {
      code: 'io/other-files',
      severity: 'error',
      place: out,
      message: 'the folder may hold files of an earlier run only, since it is replaced as a whole',
      actual: others.slice(0, 5).join(', '),
      fix: 'Name a new or an empty folder.',
    },
  ];
}
