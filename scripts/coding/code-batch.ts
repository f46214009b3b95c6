// What a worker thread runs: a batch of files becomes their codings as JSON in UTF-8, in the same order. Touches nothing else.

import { workerData } from 'node:worker_threads';
import { type FilesCoder, filesCoder } from '../table/code-article.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** What every worker is started with: read once, for reading it again takes longer than coding many articles. */
export interface BatchSetting {
  readonly vocabulary: Vocabulary;
}

export type Batch = readonly (readonly [file: string, text: string])[];

let code: FilesCoder | undefined;

export function codeBatch(batch: Batch): readonly Uint8Array[] {
  // Tinypool gives its own data first, then ours.
  const [, setting] = workerData as readonly [unknown, BatchSetting];
  code ??= filesCoder(setting.vocabulary);
  const coded = code(batch);
  return batch.map(([file]) => Buffer.from(JSON.stringify(coded.get(file))));
}
