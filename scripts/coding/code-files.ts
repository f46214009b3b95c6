// Files -> what is coded from each: kept from an earlier run where file, rules and vocabulary are the same, made by worker
// threads where there are many, made here where there are few. The result does not tell which.

import { availableParallelism } from 'node:os';
import { batches } from '../dataset/batches.ts';
import { type CodedFile, filesCoder } from '../table/code-article.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { workerPool } from '../worker-pool.ts';
import type { Batch, BatchSetting, codeBatch } from './code-batch.ts';
import type { KeptCodings } from './kept-codings.ts';
import { codingKey } from './rules-hash.ts';

type Files = ReadonlyMap<string, string>;

export interface Coding {
  readonly articles: Files;
  readonly vocabulary: Vocabulary;
  readonly rules: string;
  readonly kept: KeptCodings;
  /** Starting a worker costs as much as coding so many articles. */
  readonly fewestForWorkers?: number;
  /** A worker warms up for as long as it then takes for half of these: with fewer for each, one is done as soon as two. */
  readonly fewestOfWorker?: number;
  /** Told after each batch how many of all files are coded. */
  readonly onProgress?: (done: number, all: number) => void;
}

const batchSize = 20;

/** One entry a file, in the order of `articles`. */
export async function codeFiles(coding: Coding): Promise<ReadonlyMap<string, CodedFile>> {
  const { articles, rules, kept } = coding;
  const unkept = await codeMissing(coding);
  const known = new Map([...unkept, ...readKept(kept, keysOf(articles, rules))]);
  // What a fault of the disk made unreadable, though its line looks whole.
  const lost = [...articles].filter(([file]) => !known.has(file));
  codeHere(lost, coding, (made) => {
    for (const [file, json] of made) known.set(file, parseMade(json));
  });
  return new Map([...articles.keys()].flatMap((file) => [[file, known.get(file)] as const].filter(isMade)));
}

/** Codes what is not kept, and keeps it. Gives what could not be kept: while workers run, there is room for little else. */
export async function codeMissing(coding: Coding): Promise<ReadonlyMap<string, CodedFile>> {
  const { articles, rules, kept, fewestForWorkers = 250 } = coding;
  const keys = keysOf(articles, rules);
  const held = kept.held(new Set(keys.values()));
  const missing = [...articles].filter(([file]) => !held.has(keys.get(file) ?? ''));
  const unkept = new Map<string, CodedFile>();
  const keep = (made: Made) => {
    if (kept.keep(made.map(([file, json]) => [keys.get(file) ?? '', json] as const))) return;
    for (const [file, json] of made) unkept.set(file, parseMade(json));
  };
  if (missing.length < fewestForWorkers) codeHere(missing, coding, keep);
  else await codeApart(missing, coding, keep);
  return unkept;
}

/** What each file is kept under. */
export const keysOf = (articles: Files, rules: string): ReadonlyMap<string, string> =>
  new Map([...articles].map(([file, text]) => [file, codingKey(rules, file, text)]));

/** What is kept of these files; a line that was cut short is as good as none. */
export function readKept(kept: KeptCodings, keys: ReadonlyMap<string, string>): Map<string, CodedFile> {
  const files = new Map([...keys].map(([file, key]) => [key, file]));
  const known = new Map<string, CodedFile>();
  for (const [key, json] of kept.read(files)) {
    const coded = parseWhole(json);
    const file = files.get(key);
    if (coded !== null && file !== undefined) known.set(file, coded);
  }
  return known;
}

function parseWhole(json: string): CodedFile | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const parseMade = (json: Uint8Array): CodedFile => JSON.parse(Buffer.from(json).toString('utf8'));

const isMade = <T>(entry: readonly [string, T | undefined]): entry is readonly [string, T] =>
  entry[1] !== undefined;

/** Codings by file, as JSON in UTF-8. */
type Made = readonly (readonly [file: string, json: Uint8Array])[];

function codeHere(files: Batch, { vocabulary }: Coding, keep: (made: Made) => void): void {
  if (files.length === 0) return;
  const code = filesCoder(vocabulary);
  for (const batch of batches(files, batchSize))
    keep([...code(batch)].map(([file, coded]) => [file, Buffer.from(JSON.stringify(coded))]));
}

async function codeApart(
  files: Batch,
  { vocabulary, onProgress, fewestOfWorker = 750 }: Coding,
  keep: (made: Made) => void,
): Promise<void> {
  const pool = workerPool(
    new URL('./code-batch.ts', import.meta.url),
    'codeBatch' satisfies (typeof codeBatch)['name'],
    {
      maxThreads: Math.max(1, Math.min(availableParallelism(), Math.floor(files.length / fewestOfWorker))),
      workerData: { vocabulary } satisfies BatchSetting,
      // All that coding an article makes is short-lived: with room for several articles, most of it is never looked at again.
      resourceLimits: { maxYoungGenerationSizeMb: 96 },
    },
  );
  let done = 0;
  try {
    await Promise.all(
      [...batches(files, batchSize)].map(async (batch) => {
        const codings: ReturnType<typeof codeBatch> = await pool.run(batch);
        keep(batch.flatMap(([file], index) => [[file, codings[index]] as const].filter(isMade)));
        done += batch.length;
        onProgress?.(done, files.length);
      }),
    );
  } finally {
    await pool.destroy();
  }
}
