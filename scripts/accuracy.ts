// npm run accuracy: codes the articles of tests/gold/ and compares the records with their labels. With --misses it lists
// every difference; with --write it replaces data/accuracy.json, which the method page shows.

import { parseArgs } from 'node:util';
import type { Accuracy } from './accuracy/accuracy.ts';
import { accuracyJson } from './accuracy/accuracy-json.ts';
import { accuracyReport } from './accuracy/accuracy-report.ts';
import { renderFault } from './accuracy/label.ts';
import { measureAccuracy } from './accuracy/measure-accuracy.ts';
import { readCodingInputs } from './inputs.ts';
import { readFolder, writeText } from './io.ts';
import type { Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';

const GOLD = 'tests/gold';
const TARGET = 'data/accuracy.json';
const USAGE = `Usage: npm run accuracy [-- --misses] [-- --write]
  --misses   list every label that was not found and every record that no label asks for
  --write    write ${TARGET}`;

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const options = parseOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  const files = readFolder(GOLD, ['.txt', '.html', '.yaml']);
  const inputs = readCodingInputs(GOLD);
  const problems = [...files.problems, ...inputs.problems];
  if (hasErrors(problems)) return fail(problems);
  const measured = measureAccuracy(files.value, inputs.value.vocabulary);
  if (measured.value === null) {
    for (const fault of measured.faults) console.error(renderFault(fault));
    return fail(measured.problems);
  }
  console.log(accuracyReport(measured.value, { withMisses: options.misses }));
  return options.write ? write(measured.value) : 0;
}

function parseOptions(args: readonly string[]) {
  try {
    const options = {
      misses: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    if (cause instanceof TypeError) return cause.message;
    throw cause;
  }
}

function write(accuracy: Accuracy): number {
  const problems = writeText(TARGET, accuracyJson(accuracy));
  if (hasErrors(problems)) return fail(problems);
  console.log(`\nWritten to ${TARGET}.`);
  return 0;
}

function fail(problems: readonly Problem[]): number {
  console.error(renderProblems(problems));
  return 1;
}
