// What was coded before, kept in 256 files by the key of the article: one line an article, so that reading one back parses
// that one only. Deleting the folder costs time and nothing else.

import { join } from 'node:path';
import { listTree, readOptionalBytes, remove, writeText } from '../io.ts';

export interface KeptCodings {
  /** The coding of a key as JSON; undefined when it was not kept. Cheapest when keys are asked for in order. */
  readonly get: (key: string) => string | undefined;
  /** Adds to what is kept: JSON in UTF-8 by key. */
  readonly keep: (codings: ReadonlyMap<string, Uint8Array>) => void;
}

type Lines = ReadonlyMap<string, Buffer>;

/** The store of one set of rules in a folder; what other rules left there goes when something new is kept. */
export function keptCodings(folder: string, rules: string): KeptCodings {
  const pathOf = (part: string) => join(folder, rules, `${part}.jsonl`);
  const read = (part: string) => readOptionalBytes(pathOf(part)).value ?? new Uint8Array();
  // One part at a time: all of them together would be a second copy of the corpus in memory.
  let held: { readonly part: string; readonly lines: Lines } | undefined;
  return {
    get: (key) => {
      const part = partOf(key);
      if (held?.part !== part) held = { part, lines: parseLines(read(part)) };
      return held.lines.get(key)?.toString('utf8');
    },
    keep: (codings) => {
      if (codings.size === 0) return;
      held = undefined;
      for (const path of listTree(folder))
        if (!path.startsWith(`${rules}/`)) remove(join(folder, path.split('/')[0] ?? ''));
      // A cache that cannot be written is no reason to stop: the next run codes again.
      for (const [part, own] of Map.groupBy(codings, ([key]) => partOf(key)))
        writeText(pathOf(part), linesOf(new Map([...parseLines(read(part)), ...own])));
    },
  };
}

const partOf = (key: string): string => key.slice(0, 2);

const lineFeed = 10;
const closingBrace = 125;

/** "key json", one a line; a line that was cut short has no closing brace and is left out. */
function parseLines(bytes: Uint8Array): Lines {
  const lines = new Map<string, Buffer>();
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < whole.length; ) {
    const found = whole.indexOf(lineFeed, start);
    const end = found === -1 ? whole.length : found;
    const space = whole.indexOf(' ', start);
    if (whole[end - 1] === closingBrace && space !== -1 && space < end)
      lines.set(whole.toString('latin1', start, space), whole.subarray(space + 1, end));
    start = end + 1;
  }
  return lines;
}

const linesOf = (part: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  Buffer.concat(
    [...part]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, coding]) => [Buffer.from(`${key} `), coding, Buffer.from('\n')]),
  );
