// A folder of articles that are coded already, or of parts of them, becomes the files of its rows. Where there are many
// articles a thread of its own does this, because all the memory it took is given back when it ends.

import { config } from '../../sourcebook.config.ts';
import { readKeptCodings } from '../coding/code-inputs.ts';
import { summary } from '../dataset/summary.ts';
import { type WrittenRows, writeRows } from '../dataset/write-rows.ts';
import { readCodingInputs } from '../inputs.ts';
import { readFolder } from '../io.ts';
import { type CodingInputs, codeRows, type KnownCodings } from '../pipeline.ts';
import type { Outcome } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { attempt } from '../refusal.ts';
import { checkWhole, mergeParts, parsePart } from '../shard/part.ts';
import { folderStore } from './folder-store.ts';

export interface RowsTask {
  /** Where the files go, and what problems name: the folder that this one will be. */
  readonly folder: string;
  readonly target: string;
  /** Where the articles lie, or the parts. */
  readonly from: string;
  readonly areParts: boolean;
  /** What was coded and could not be kept. */
  readonly unkept: KnownCodings;
}

export interface MadeRows extends WrittenRows {
  readonly summary: string;
}

/** Rows that break their table are left out. */
export function makeRows({ folder, target, from, areParts, unkept }: RowsTask): Outcome<MadeRows | null> {
  const read = areParts ? readParts(from) : readArticles(from, unkept);
  if (hasErrors(read.problems)) return { value: null, problems: read.problems };
  const { inputs, known } = read.value;
  const coded = codeRows(inputs, 'any', known);
  const problems = [...read.problems, ...coded.problems];
  if (coded.value === null || hasErrors(problems)) return { value: null, problems };
  const { dataset } = coded.value;
  const rows = attempt(target, () => writeRows(dataset, config, inputs.programVersion, folderStore(folder)));
  return {
    value: rows.value && { ...rows.value, summary: summary(coded.value) },
    problems: [...problems, ...rows.problems],
  };
}

interface Read {
  readonly inputs: CodingInputs;
  readonly known: KnownCodings;
}

function readArticles(folder: string, unkept: KnownCodings): Outcome<Read> {
  const inputs = readCodingInputs(folder);
  const known = new Map([...unkept, ...readKeptCodings(inputs.value)]);
  // Of what is coded nobody reads the file again, so that its text need not be held.
  const articles = new Map(
    [...inputs.value.articles].map(([file, text]) => [file, known.has(file) ? '' : text]),
  );
  return { value: { inputs: { ...inputs.value, articles }, known }, problems: inputs.problems };
}

/** All parts in a folder; their articles are not read again. */
function readParts(folder: string): Outcome<Read> {
  const files = readFolder(folder, ['.jsonl']);
  const parsed = [...files.value].map(([path, text]) => [path, parsePart(path, text)] as const);
  const parts = new Map(parsed.flatMap(([path, { value }]) => (value ? [[path, value] as const] : [])));
  const read = [...files.problems, ...parsed.flatMap(([, { problems }]) => problems)];
  const merged = hasErrors(read) ? { value: null, problems: [] } : mergeParts(parts);
  const whole = merged.value;
  const known = whole?.codings ?? new Map();
  const articles = new Map([...known.keys()].map((file) => [file, '']));
  return {
    value: { inputs: { ...readCodingInputs(folder).value, articles }, known },
    problems: [...read, ...merged.problems, ...(whole ? checkWhole(folder, whole) : [])],
  };
}
