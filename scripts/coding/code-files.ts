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

export async function codeFiles(coding: Coding): Promise<ReadonlyMap<string, CodedFile>> {
  const { articles, rules, kept, fewestForWorkers = 150 } = coding;
  const keys = new Map([...articles].map(([file, text]) => [file, codingKey(rules, file, text)]));
  const known = new Map([...keys].map(([file, key]) => [file, kept.get(key)]));
  const missing = [...articles].filter(([file]) => known.get(file) === undefined);
  const made =
    missing.length < fewestForWorkers ? codeHere(missing, coding) : await codeApart(missing, coding);
  kept.keep(new Map([...made].map(([file, json]) => [keys.get(file) ?? '', json])));
  return new Map(
    [...articles.keys()].map((file) => [
      file,
      JSON.parse(known.get(file) ?? made.get(file) ?? '') as CodedFile,
    ]),
  );
}

type Made = ReadonlyMap<string, string>;

function codeHere(files: Batch, { vocabulary }: Coding): Made {
  if (files.length === 0) return new Map();
  const code = articleCoder(loadVocabulary(vocabulary).value);
  return new Map(files.map(([file, text]) => [file, JSON.stringify(code(file, text))]));
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
        return batch.map(([file], index) => [file, codings[index] ?? ''] as const);
      }),
    );
    return new Map(coded.flat());
  } finally {
    await pool.destroy();
  }
}
