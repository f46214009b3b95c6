// Which part of a corpus a machine codes: told from the name of a file alone, so that machines need not agree on a list,
// and a new article moves no other from its part.

import { createHash } from 'node:crypto';

export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** "3/8" -> the third of eight; null for anything else. */
export function parseShard(text: string): Shard | null {
  const [, number, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  return number !== undefined && of !== undefined && number <= of ? { number, of } : null;
}

/** The files that belong to a shard; every file belongs to one of them. */
export const filesOfShard = (files: ReadonlyMap<string, string>, shard: Shard): Map<string, string> =>
  new Map([...files].filter(([file]) => shardNumber(file, shard.of) === shard.number));

function shardNumber(file: string, of: number): number {
  const name = file.replace(/^.*\//, '');
  return (createHash('sha256').update(name).digest().readUInt32BE() % of) + 1;
}
