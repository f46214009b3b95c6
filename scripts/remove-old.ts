// Removes what was replaced. Of a folder of very many files this takes the disk a tenth of a build, so a process of its own
// does it, which outlives the command.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remove } from './io.ts';

/** The site of a hundred articles has twice as many. */
const mostAtOnce = 5_000;

export function removeOld(folder: string, most = mostAtOnce): void {
  if (countUpTo(folder, most + 1) <= most) {
    remove(folder);
    return;
  }
  const script = fileURLToPath(new URL('./remove-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  });
  // Where no process can be started.
  child.on('error', () => remove(folder));
  child.unref();
}

/** The number of files and folders, counted no further than to `most`. */
function countUpTo(folder: string, most: number): number {
  let count = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (count >= most) return count;
    count += 1 + (entry.isDirectory() ? countUpTo(join(folder, entry.name), most - count) : 0);
  }
  return count;
}
