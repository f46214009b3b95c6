// What was coded before, kept in one file for each set of rules: a line an article, added as soon as it is coded, so that
// a run that is killed loses little. Deleting the folder costs time and nothing else.

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { linesOf } from '../dataset/lines.ts';
import { appendBytes, listOthers, remove } from '../io.ts';
import { hasErrors } from '../problem.ts';
import { readPieces } from '../read-pieces.ts';

export interface KeptCodings {
  /** What is kept of these keys: the coding of each as JSON. */
  readonly read: (keys: Keys) => Iterable<readonly [string, string]>;
  /** The keys under which something is kept that looks whole: no coding is read for it. */
  readonly held: (keys: Keys) => ReadonlySet<string>;
  /** Adds to what is kept: JSON in UTF-8 by key. False when it cannot be read back, which is no reason to stop. */
  readonly keep: (codings: Iterable<readonly [string, Uint8Array]>) => boolean;
}

interface Keys {
  readonly has: (key: string) => boolean;
}

/** Short-lived texts of this size are let go at once; longer ones pile up. */
const pieceLength = 1 << 16;

/** The store of one set of rules in a folder; what other rules left there goes when something new is kept. */
export function keptCodings(folder: string, rules: string): KeptCodings {
  const path = join(folder, `${rules}.jsonl`);
  let isFirst = true;
  return {
    read: function* (keys) {
      if (!existsSync(path)) return;
      for (const line of linesOf(readPieces(path, pieceLength))) {
        const space = line.indexOf(' ');
        const key = line.slice(0, space);
        if (space !== -1 && keys.has(key)) yield [key, line.slice(space + 1)];
      }
    },
    held: (keys) => {
      const held = new Set<string>();
      if (existsSync(path))
        for (const [start, end] of endsOfLines(readPieces(path, pieceLength))) {
          const key = start.slice(0, Math.max(0, start.indexOf(' ')));
          if (end === '}' && keys.has(key)) held.add(key);
        }
      return held;
    },
    keep: (codings) => {
      if (isFirst)
        for (const other of listOthers(folder, new Set([basename(path)]))) remove(join(folder, other));
      isFirst = false;
      return !hasErrors(appendBytes(path, linesWith(codings)));
    },
  };
}

/** "key json", one a line; the first begins a new line, because a run that was killed may have left half of one. */
const linesWith = (codings: Iterable<readonly [string, Uint8Array]>): Uint8Array =>
  Buffer.concat([
    Buffer.from('\n'),
    ...Iterator.from(codings).flatMap(([key, coding]) => [Buffer.from(`${key} `), coding, Buffer.from('\n')]),
  ]);

/** Longer than any key. */
const longestStart = 80;

/** How each line begins, and its last character: most of a long line is not looked at. */
function* endsOfLines(pieces: Iterable<Uint8Array>): Generator<readonly [start: string, end: string]> {
  let [start, end] = ['', ''];
  const add = (part: Uint8Array) => {
    if (start.length < longestStart) start += ascii(part.subarray(0, longestStart - start.length));
    if (part.length > 0) end = ascii(part.subarray(-1));
  };
  for (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(newline); at !== -1; at = piece.indexOf(newline, from)) {
      add(piece.subarray(from, at));
      yield [start, end];
      [start, end] = ['', ''];
      from = at + 1;
    }
    add(piece.subarray(from));
  }
  if (start !== '') yield [start, end];
}

const newline = 10;
const ascii = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
