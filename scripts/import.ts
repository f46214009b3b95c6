// npm run import -- FILE...: saved pages, text or Markdown become captures in captures/, which git ignores, and digests to
// be written in content/articles/. When one file cannot be read nothing is written.

import { refuseName } from './digest/accept-file.ts';
import { importArticles } from './digest/import-articles.ts';
import { importReport } from './digest/import-report.ts';
import { readCaptures, readCodingInputs } from './inputs.ts';
import { readText, writeAll } from './io.ts';
import type { Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { loadVocabulary } from './vocabulary/load.ts';

const USAGE = `Usage: npm run import -- FILE...
  FILE   a saved page (.html), text (.txt) or Markdown (.md)`;

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  if (args.length === 0 || args.some((arg) => arg.startsWith('--'))) {
    console.error(USAGE);
    return 2;
  }
  const refused = args.flatMap((path) => refuseName(path) ?? []);
  const read = args.filter((path) => refuseName(path) === null).map((path) => ({ path, ...readText(path) }));
  const held = readCodingInputs('content/articles');
  const captures = readCaptures('captures');
  const vocabulary = loadVocabulary(held.value.vocabulary);
  // A folder of articles that is still empty is where a new project begins.
  const before = [
    ...refused,
    ...read.flatMap(({ problems }) => problems),
    ...captures.problems,
    ...vocabulary.problems,
  ];
  if (hasErrors(before)) return fail(before);
  const files = new Map(read.flatMap(({ path, value }) => (value === null ? [] : [[path, value] as const])));
  const { value, problems } = importArticles({
    files,
    articles: held.value.articles,
    captures: captures.value,
    vocabulary: vocabulary.value,
    progress: (done, all, file) => {
      if (all > 1) console.error(`${done + 1}/${all} ${file}`);
    },
  });
  if (hasErrors(problems)) return fail(problems);
  const written = writeAll(new Map(), value.output);
  if (hasErrors(written)) return fail(written);
  console.log(value.imported.map(importReport).join('\n\n'));
  if (problems.length > 0) console.error(renderProblems(problems));
  const count = value.output.size / 2;
  console.log(`\n${count} digest${count === 1 ? '' : 's'} to be written. Then: npm run check`);
  return 0;
}

function fail(problems: readonly Problem[]): number {
  console.error(`${renderProblems(problems)}\nNothing was written.`);
  return 1;
}
