// What was coded before, kept in 256 files by the key of the article: one line an article, so that reading one back parses
// that one only. Deleting the folder costs time and nothing else.

import { join } from 'node:path';
import { listTree, readOptionalText, removeFolder, writeText } from '../io.ts';

export interface KeptCodings {
  /** The coding of a key as JSON; undefined when it was not kept. */
  readonly get: (key: string) => string | undefined;
  /** Adds to what is kept. */
  readonly keep: (codings: ReadonlyMap<string, string>) => void;
}

/** The store of one set of rules in a folder; what other rules left there goes when something new is kept. */
export function keptCodings(folder: string, rules: string): KeptCodings {
  const parts = new Map<string, Map<string, string>>();
  const pathOf = (part: string) => join(folder, rules, `${part}.jsonl`);
  const partOf = (key: string) => {
    const name = key.slice(0, 2);
    const part = parts.get(name) ?? parseLines(readOptionalText(pathOf(name)).value ?? '');
    parts.set(name, part);
    return part;
  };
  return {
    get: (key) => partOf(key).get(key),
    keep: (codings) => {
      if (codings.size === 0) return;
      for (const path of listTree(folder))
        if (!path.startsWith(`${rules}/`)) removeFolder(join(folder, path.split('/')[0] ?? ''));
      for (const [key, coding] of codings) partOf(key).set(key, coding);
      // A cache that cannot be written is no reason to stop: the next run codes again.
      for (const name of new Set([...codings.keys()].map((key) => key.slice(0, 2))))
        writeText(pathOf(name), linesOf(parts.get(name) ?? new Map()));
    },
  };
}

/** "key json", one a line; a line that was cut short has no closing bracket and is left out. */
function parseLines(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line.endsWith('}'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

const linesOf = (part: ReadonlyMap<string, string>): string =>
  [...part]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, coding]) => `${key} ${coding}\n`)
    .join('');
