// Files -> what is coded from each: kept from an earlier run where file, rules and vocabulary are the same, made by worker
// threads where there are many, made here where there are few. The result does not tell which.

import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { articleCoder, type CodedFile } from '../table/code-article.ts';
import { loadVocabulary } from '../vocabulary/load.ts';
import type { Batch, BatchSetting, codeBatch } from './code-batch.ts';
import type { KeptCodings } from './kept-codings.ts';
import { codingKey } from './rules-hash.ts';

type Files = ReadonlyMap<string, string>;

export interface Coding {
  readonly articles: Files;
  /** Text of each vocabulary by file name; it must be free of errors. */
  readonly vocabulary: Files;
  readonly rules: string;
  readonly kept: KeptCodings;
  /** Starting a worker costs as much as coding so many articles. */
  readonly fewestForWorkers?: number;
  /** Told after each batch how many of all files are coded. */
  readonly onProgress?: (done: number, all: number) => void;
}

const batchSize = 40;

/** One entry a file, in the order of `articles`. */
export async function codeFiles(coding: Coding): Promise<ReadonlyMap<string, CodedFile>> {
  const { articles, rules, kept, fewestForWorkers = 150 } = coding;
  const keys = [...articles].map(([file, text]) => [codingKey(rules, file, text), file] as const);
  const known = new Map<string, CodedFile>();
  for (const [key, file] of keys.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const json = kept.get(key);
    if (json !== undefined) known.set(file, JSON.parse(json));
  }
  const missing = [...articles].filter(([file]) => !known.has(file));
  const made =
    missing.length < fewestForWorkers ? codeHere(missing, coding) : await codeApart(missing, coding);
  kept.keep(new Map(keys.flatMap(([key, file]) => [[key, made.get(file)] as const].filter(isMade))));
  for (const [file, json] of made) known.set(file, JSON.parse(Buffer.from(json).toString('utf8')));
  return new Map([...articles.keys()].flatMap((file) => [[file, known.get(file)] as const].filter(isMade)));
}

const isMade = <T>(entry: readonly [string, T | undefined]): entry is readonly [string, T] =>
  entry[1] !== undefined;

type Made = ReadonlyMap<string, Uint8Array>;

function codeHere(files: Batch, { vocabulary }: Coding): Made {
  if (files.length === 0) return new Map();
  const code = articleCoder(loadVocabulary(vocabulary).value);
  return new Map(files.map(([file, text]) => [file, Buffer.from(JSON.stringify(code(file, text)))]));
}

async function codeApart(files: Batch, { vocabulary, onProgress }: Coding): Promise<Made> {
  const pool = new Tinypool({
    filename: new URL('./code-batch.ts', import.meta.url).href,
    name: 'codeBatch' satisfies (typeof codeBatch)['name'],
    maxThreads: availableParallelism(),
    workerData: { vocabulary } satisfies BatchSetting,
  });
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
    files.slice(index * batchSize, (index + 1) * batchSize),
  );
  let done = 0;
  try {
    const coded = await Promise.all(
      batches.map(async (batch) => {
        const codings: ReturnType<typeof codeBatch> = await pool.run(batch);
        done += batch.length;
        onProgress?.(done, files.length);
        return batch.map(([file], index) => [file, codings[index]] as const);
      }),
    );
    return new Map(coded.flat().filter(isMade));
  } finally {
    await pool.destroy();
  }
}
