// Large work done by a process of its own: when it ends, all the memory it took is free again, which neither clearing nor the
// end of a thread achieves.

import { fork } from 'node:child_process';
import type { Outcome } from './problem.ts';
import { COMPILED } from './worker-pool.ts';

/** What the process says at its end. */
export type Told = { readonly outcome: Outcome<unknown> } | { readonly cause: unknown };

type Work = (...task: never[]) => Outcome<unknown> | Promise<Outcome<unknown>>;

/**
 * What the exported function of a module gives for a task: `runApart<typeof work>('dist', module, 'work', task)`. Both are
 * copied: data and maps as they are, of an error its name, message and stack. That the process ended before its work was
 * done is a problem of `place`.
 */
export function runApart<DoneApart extends Work>(
  place: string,
  module: URL,
  name: string,
  ...task: Parameters<DoneApart>
): Promise<Awaited<ReturnType<DoneApart>> | Outcome<null>> {
  const child = fork(new URL('./apart-process.ts', import.meta.url), [module.href, name], {
    serialization: 'advanced',
    execArgv: [...inheritedFlags(), '--expose-gc', `--max-semi-space-size=${youngMegabytes}`],
    env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...givesBack },
  });
  return new Promise((resolve, reject) => {
    let told: Told | undefined;
    child.on('message', (message: Told) => {
      told = message;
    });
    child.on('error', reject);
    // Not before: until then it may still write, and its memory is not free.
    child.on('exit', (code, signal) => {
      if (!told) resolve(endedEarly(place, `${name} ended with ${signal ?? `exit code ${code}`}`));
      else if ('outcome' in told) resolve(told.outcome as Awaited<ReturnType<DoneApart>>);
      else reject(told.cause);
    });
    child.send({ task });
  });
}

/** Those of this process; none where it was started from a line of code, which the child would run instead of its own. */
const inheritedFlags = (): readonly string[] =>
  process.execArgv.some((flag) => /^(?:-e|-p|-pe|--eval|--print)(?:=|$)/.test(flag)) ? [] : process.execArgv;

/** Room for young objects, a quarter of what Node takes by itself: time is the same. Half of it takes a quarter more CPU time. */
const youngMegabytes = 16;

const endedEarly = (place: string, actual: string): Outcome<null> => ({
  value: null,
  problems: [
    {
      code: 'build/ended',
      severity: 'error',
      place,
      message: 'each part of the work must come to its end',
      actual,
      fix: 'Run it again; SIGKILL and SIGABRT mean mostly that the machine has too little memory.',
    },
  ],
});

/**
 * Glibc and mimalloc give what is no longer used back to the system at once, mimalloc also in pieces below 2 MB; where they
 * are not used this means nothing.
 */
const givesBack = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MIMALLOC_PURGE_DELAY: '0',
  MIMALLOC_ALLOW_THP: '0',
};
