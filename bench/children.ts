// What the processes that this one starts use: CPU seconds of those that ended, and the peak memory of those that run.
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

/** Looks at the running children until it is stopped; stopping gives the peak of the largest in MB. */
export function watchChildren(): () => number {
  let peakKb = 0;
  const look = () => {
    for (const pid of children()) {
      const status = read(`/proc/${pid}/status`);
      peakKb = Math.max(peakKb, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    }
  };
  const timer = setInterval(look, 100);
  return () => {
    look();
    clearInterval(timer);
    return Math.round(peakKb / 1024);
  };
}

const children = (): readonly string[] =>
  list('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(read(`/proc/${pid}/status`)));

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
