// A folder of articles that are coded already, or of parts of them, becomes the files of its rows. Where there are many
// articles a thread of its own does this, because others of the process can use the memory it took when it ends.

import { config } from '../../sourcebook.config.ts';
import { type PreparedCodings, readPrepared } from '../coding/code-inputs.ts';
import { summary } from '../dataset/summary.ts';
import { type WrittenRows, writeRows } from '../dataset/write-rows.ts';
import { readCodingSetting } from '../inputs.ts';
import { readFolder, readText } from '../io.ts';
import { type CodingInputs, codeRows, type KnownCodings } from '../pipeline.ts';
import type { Outcome } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { attempt } from '../refusal.ts';
import { checkWhole, mergeParts, parsePart } from '../shard/part.ts';
import { clearMemory } from '../spare-memory.ts';
import type { CodedArticles } from '../table/merge-articles.ts';
import { folderStore } from './folder-store.ts';

export interface RowsTask {
  /** Where the files go, and what problems name: the folder that this one will be. */
  readonly folder: string;
  readonly target: string;
  /** Where the articles lie, or the parts. */
  readonly from: string;
  /** What was coded of the articles; null where there are parts. */
  readonly prepared: PreparedCodings | null;
}

export interface MadeRows extends WrittenRows {
  readonly summary: string;
}

/** Rows that break their table are left out. */
export function makeRows({ folder, target, from, prepared }: RowsTask): Outcome<MadeRows | null> {
  const coded = codedFrom(from, prepared);
  if (coded.value === null || hasErrors(coded.problems)) return { value: null, problems: coded.problems };
  const { dataset, programVersion, said } = coded.value;
  if (dataset.evidence.length >= manyRows) clearMemory();
  const rows = attempt(target, () => writeRows(dataset, config, programVersion, folderStore(folder)));
  return {
    value: rows.value && { ...rows.value, summary: said },
    problems: [...coded.problems, ...rows.problems],
  };
}

/** So many were merged from more than a hundred megabytes. */
const manyRows = 100_000;

interface CodedFrom extends Pick<CodedArticles, 'dataset'>, Pick<CodingInputs, 'programVersion'> {
  readonly said: string;
}

/** The rows alone: what they were merged from is let go before they are written. */
function codedFrom(from: string, prepared: PreparedCodings | null): Outcome<CodedFrom | null> {
  const read = prepared ? readArticles(from, prepared) : readParts(from);
  if (hasErrors(read.problems)) return { value: null, problems: read.problems };
  const { inputs, known } = read.value;
  const { value, problems } = codeRows(inputs, 'any', known);
  return {
    value: value && {
      dataset: value.dataset,
      programVersion: inputs.programVersion,
      said: summary(value),
    },
    problems: [...read.problems, ...problems],
  };
}

interface Read {
  readonly inputs: CodingInputs;
  readonly known: KnownCodings;
}

/** Of what is coded nobody reads the file again. */
function readArticles(folder: string, prepared: PreparedCodings): Outcome<Read> {
  const known = readPrepared(prepared);
  const texts = [...prepared.keys.keys()].map((file) => {
    const { value, problems } = known.has(file) ? { value: '', problems: [] } : readText(file);
    return { file, text: value ?? '', problems };
  });
  const articles = new Map(texts.map(({ file, text }) => [file, text]));
  const setting = readCodingSetting(folder, articles);
  return {
    value: { inputs: setting.value, known },
    problems: [...texts.flatMap(({ problems }) => problems), ...setting.problems],
  };
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
  const setting = readCodingSetting(folder, new Map([...known.keys()].map((file) => [file, ''])));
  return {
    value: { inputs: setting.value, known },
    problems: [...read, ...merged.problems, ...(whole ? checkWhole(folder, whole) : []), ...setting.problems],
  };
}
