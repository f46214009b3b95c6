// npm run dataset -- --articles DIR --out DIR: the tables of any folder of articles, and nothing else. With --shard a part
// of the work, with --merge the tables of all parts. When there are errors the old content of --out stays.

import { parseArgs } from 'node:util';
import { config } from '../sourcebook.config.ts';
import { codeInputs, currentRules } from './coding/code-inputs.ts';
import { summary } from './dataset/summary.ts';
import { readCodingInputs } from './inputs.ts';
import { listOthers, readFolder, replaceFolder, writeText } from './io.ts';
import type { CodingInputs, KnownCodings } from './pipeline.ts';
import { codeRows } from './pipeline.ts';
import type { Outcome, Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';
import { progressBar } from './progress.ts';
import { checkWhole, formatPart, mergeParts, parsePart } from './shard/part.ts';
import { filesOfShard, parseShard, type Shard } from './shard/shard-of.ts';
import type { CodedArticles } from './table/merge-articles.ts';
import { writeDataset } from './writing/write-dataset.ts';

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

/** What was coded, and by which version of the program. */
type Rows = CodedArticles & Pick<CodingInputs, 'programVersion'>;

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.shard) return codeShard(options, options.shard);
  const coded = options.isMerge ? mergeFolder(options.from) : await code(options.from);
  const written =
    coded.value === null || hasErrors(coded.problems) ? [] : await write(options.out, coded.value);
  const problems = [...coded.problems, ...written];
  if (coded.value === null || hasErrors(problems)) return fail(problems, options.out);
  if (problems.length > 0) console.error(renderProblems(problems));
  console.log(`${summary(coded.value)}\nWritten to ${options.out}.`);
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

async function code(folder: string): Promise<Outcome<Rows | null>> {
  const inputs = readCodingInputs(folder);
  if (hasErrors(inputs.problems)) return { value: null, problems: inputs.problems };
  const known = await codeInputs(inputs.value, progressBar('Coding articles'));
  return withProblems(inputs.problems, inputs.value, known);
}

function withProblems(
  problems: readonly Problem[],
  inputs: CodingInputs,
  known: KnownCodings,
): Outcome<Rows | null> {
  const { programVersion } = inputs;
  const coded = codeRows(inputs, 'any', known);
  return {
    value: coded.value && { ...coded.value, programVersion },
    problems: [...problems, ...coded.problems],
  };
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

/** The tables of all parts in a folder; their articles are not read again. */
function mergeFolder(folder: string): Outcome<Rows | null> {
  const files = readFolder(folder, ['.jsonl']);
  const parsed = [...files.value].map(([path, text]) => [path, parsePart(path, text)] as const);
  const read = [...files.problems, ...parsed.flatMap(([, { problems }]) => problems)];
  if (hasErrors(read)) return { value: null, problems: read };
  const parts = new Map(parsed.flatMap(([path, { value }]) => (value ? [[path, value] as const] : [])));
  const merged = mergeParts(parts);
  const whole = merged.value;
  const problems = [...read, ...merged.problems, ...(whole ? checkWhole(folder, whole) : [])];
  if (hasErrors(problems)) return { value: null, problems };
  const known = whole?.codings ?? new Map();
  const articles = new Map([...known.keys()].map((file) => [file, '']));
  const inputs = readCodingInputs(folder);
  return withProblems(problems, { ...inputs.value, articles }, known);
}

function write(out: string, { dataset, programVersion }: Rows): Promise<readonly Problem[]> {
  return writeDataset(out, { dataset, config, programVersion }, ({ folder, names }) => {
    const others = checkOthers(out, names);
    return others.length > 0 ? others : replaceFolder(folder, out);
  });
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
