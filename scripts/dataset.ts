// npm run dataset -- --articles DIR --out DIR: the tables of any folder of articles, and nothing else. With --shard a part
// of the work, with --merge the tables of all parts. When there are errors the old content of --out stays.

import { parseArgs } from 'node:util';
import { codeInputs, currentRules, type PreparedCodings, prepareCodings } from './coding/code-inputs.ts';
import { readCodingInputs } from './inputs.ts';
import { listOthers, replaceFolder, writeText } from './io.ts';
import type { Outcome, Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { progressBar } from './progress.ts';
import { formatPart } from './shard/part.ts';
import { filesOfShard, parseShard, type Shard } from './shard/shard-of.ts';
import { clearMemory, spareMemory } from './spare-memory.ts';
import { makeRows } from './writing/make-rows.ts';
import { makeRowsApart, writeDataset } from './writing/write-dataset.ts';

const USAGE = `Usage: npm run dataset -- --articles DIR --out DIR
       npm run dataset -- --articles DIR --shard 3/8 --out DIR
       npm run dataset -- --merge DIR --out DIR
  --articles DIR   folder of articles: .md, .txt and .html files
  --shard N/M      code only the Nth of M parts, into one file in --out
  --merge DIR      folder with a file of every part
  --out DIR        folder for the tables; it may hold an earlier run, and nothing else`;

interface Options {
  readonly out: string;
  /** What is read, and how. */
  readonly from: string;
  readonly shard: Shard | null;
  readonly isMerge: boolean;
}

/** So many are worth a thread of their own; how many the parts hold is not known yet. */
const manyArticles = 500;
const nothingToCode: Outcome<Coded> = { value: { prepared: null, isLarge: true }, problems: [] };

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.shard) return codeShard(options, options.shard);
  const coded = options.isMerge ? nothingToCode : await code(options.from);
  if (hasErrors(coded.problems)) return fail(coded.problems, options.out);
  const { prepared, isLarge } = coded.value;
  // The texts of the articles are no longer used. What is merged is, to the end: little to clear, much room to take.
  if (isLarge) clearMemory();
  spareMemory();
  let said = '';
  const make = async (folder: string) => {
    const task = { folder, target: options.out, from: options.from, prepared };
    const made = isLarge ? await makeRowsApart(task) : makeRows(task);
    said = made.value?.summary ?? '';
    return made;
  };
  const problems = await writeDataset(options.out, make, ({ folder, names }) => {
    const others = checkOthers(options.out, names);
    return others.length > 0 ? others : replaceFolder(folder, options.out);
  });
  if (hasErrors(problems)) return fail(problems, options.out);
  if (problems.length > 0) console.error(renderProblems(problems));
  console.log(`${said}\nWritten to ${options.out}.`);
  return 0;
}

function fail(problems: readonly Problem[], out: string): number {
  console.error(`${renderProblems(problems)}\nNothing was written to ${out}.`);
  return 1;
}

function parseOptions(args: readonly string[]): Options | string {
  try {
    const options = {
      articles: { type: 'string' },
      merge: { type: 'string' },
      shard: { type: 'string' },
      out: { type: 'string' },
    } as const;
    const { articles, merge, shard: printed, out } = parseArgs({ args: [...args], options }).values;
    if (!articles && !merge) return 'The option --articles is missing.';
    if (merge && (articles || printed)) return 'The option --merge stands for --articles and --shard.';
    if (!out) return 'The option --out is missing.';
    const shard = printed === undefined ? null : parseShard(printed);
    if (printed !== undefined && shard === null) return `--shard must be like 3/8; got ${printed}.`;
    return { out, from: merge ?? articles ?? '', shard, isMerge: merge !== undefined };
  } catch (cause) {
    if (cause instanceof TypeError) return cause.message;
    throw cause;
  }
}

interface Coded {
  /** Null where parts are merged, which are coded already. */
  readonly prepared: PreparedCodings | null;
  readonly isLarge: boolean;
}

/** Every article of a folder is coded, and that kept. */
async function code(folder: string): Promise<Outcome<Coded>> {
  const inputs = readCodingInputs(folder);
  const isLarge = inputs.value.articles.size >= manyArticles;
  if (hasErrors(inputs.problems)) return { value: { prepared: null, isLarge }, problems: inputs.problems };
  const prepared = await prepareCodings(inputs.value, progressBar('Coding articles'));
  return { value: { prepared, isLarge }, problems: [] };
}

/** One part of the work into one file; parts of other machines may lie beside it. */
async function codeShard({ from, out }: Options, shard: Shard): Promise<number> {
  const inputs = readCodingInputs(from);
  if (hasErrors(inputs.problems)) return fail(inputs.problems, out);
  const articles = filesOfShard(inputs.value.articles, shard);
  const codings = await codeInputs({ ...inputs.value, articles }, progressBar('Coding articles'));
  const rules = currentRules(inputs.value.vocabulary);
  const path = `${out}/part-${shard.number}-of-${shard.of}.jsonl`;
  const problems = writeText(path, formatPart({ rules, of: shard.of, shards: [shard.number], codings }));
  if (hasErrors(problems)) return fail(problems, out);
  console.log(`${articles.size} of ${inputs.value.articles.size} articles\nWritten to ${path}.`);
  return 0;
}

/** A folder with other files in it is not ours to replace. */
function checkOthers(out: string, names: readonly string[]): readonly Problem[] {
  const others = listOthers(out, new Set(names));
  if (others.length === 0) return [];
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
