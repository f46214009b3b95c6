// What a worker thread runs: a batch of files becomes their codings as JSON in UTF-8, in the same order. Touches nothing else.

import { workerData } from 'node:worker_threads';
import { type ArticleCoder, articleCoder } from '../table/code-article.ts';
import { loadVocabulary } from '../vocabulary/load.ts';

/** What every worker is started with. */
export interface BatchSetting {
  /** Text of each vocabulary by file name. */
  readonly vocabulary: ReadonlyMap<string, string>;
}

export type Batch = readonly (readonly [file: string, text: string])[];

let code: ArticleCoder | undefined;

export function codeBatch(batch: Batch): readonly Uint8Array[] {
  // Tinypool gives its own data first, then ours.
  const [, setting] = workerData as readonly [unknown, BatchSetting];
  code ??= articleCoder(loadVocabulary(setting.vocabulary).value);
  return batch.map(([file, text]) => Buffer.from(JSON.stringify(code?.(file, text))));
}
