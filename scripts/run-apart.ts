// Large work done by a process of its own: when it ends, all the memory it took is free again, which neither clearing nor the
// end of a thread achieves.

import { fork } from 'node:child_process';
import type { Problem } from './problem.ts';

/** What the process says at its end. */
export type Told = { readonly value: unknown } | { readonly cause: unknown };

/**
 * What the exported function of a module gives for a task: `runApart<typeof work>(module, 'work', task)`. Both are copied:
 * data and maps as they are, of an error its name, message and stack. Fails with what the function throws, or when the
 * process ends before it (`endedEarly`).
 */
export function runApart<Work extends (...task: never[]) => Promise<unknown>>(
  module: URL,
  name: string,
  ...task: Parameters<Work>
): Promise<Awaited<ReturnType<Work>>> {
  const child = fork(new URL('./apart-process.ts', import.meta.url), [module.href, name], {
    serialization: 'advanced',
    execArgv: [...process.execArgv, '--expose-gc'],
    env: { ...process.env, ...givesBack },
  });
  return new Promise((resolve, reject) => {
    let told: Told | undefined;
    child.on('message', (message: Told) => {
      told = message;
    });
    child.on('error', reject);
    // Not before: until then it may still write, and its memory is not free.
    child.on('exit', (code, signal) => {
      if (!told) reject(new EndedEarly(`the process of ${name} ended with ${signal ?? `exit code ${code}`}`));
      else if ('value' in told) resolve(told.value as Awaited<ReturnType<Work>>);
      else reject(told.cause);
    });
    child.send({ task });
  });
}

class EndedEarly extends Error {}

/** That the process ended before its work was done, as a problem of the place it worked for; null for any other fault. */
export const endedEarly = (cause: unknown, place: string): Problem | null =>
  cause instanceof EndedEarly
    ? {
        code: 'build/ended',
        severity: 'error',
        place,
        message: 'each part of the build must come to its end',
        actual: cause.message,
        fix: 'Run it again; SIGKILL and SIGABRT mean mostly that the machine has too little memory.',
      }
    : null;

/** Glibc and mimalloc give what is no longer used back to the system at once; where they are not used this means nothing. */
const givesBack = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MIMALLOC_PURGE_DELAY: '0',
};
