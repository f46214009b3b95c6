// What the processes that this one starts use: CPU seconds of those that ended, and the peak memory of this one with them.
// Linux alone tells it; elsewhere both are 0.

import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second, in which Linux counts. */
const ticks = 100;

export function childrenCpuSeconds(): number {
  const fields = read('/proc/self/stat')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / ticks;
}

/**
 * Looks at this process and all that it started, and they started, until it is stopped; stopping gives the peak of their sum
 * in MB. Files in memory, such as the program itself, are shared: the largest share is counted once.
 */
export function watchMemory(): () => number {
  let peakKb = 0;
  const look = () => {
    const all = family().map((pid) => read(`/proc/${pid}/status`));
    const own = all.map((status) => numberIn(status, /^VmRSS:\s+(\d+)/m) - numberIn(status, ofFiles));
    const shared = Math.max(...all.map((status) => numberIn(status, ofFiles)));
    peakKb = Math.max(
      peakKb,
      own.reduce((kb, one) => kb + one, shared),
    );
  };
  const timer = setInterval(look, 100);
  return () => {
    look();
    clearInterval(timer);
    return Math.round(peakKb / 1024);
  };
}

/** This process and those below it. */
function family(): readonly string[] {
  const pids = list('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(
    pids.map((pid) => [pid, `${numberIn(read(`/proc/${pid}/status`), /^PPid:\s+(\d+)/m)}`]),
  );
  const below = (parent: string): readonly string[] => [
    parent,
    ...pids.filter((pid) => parents.get(pid) === parent).flatMap(below),
  ];
  return below(`${process.pid}`);
}

const ofFiles = /^RssFile:\s+(\d+)/m;
const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty when the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
