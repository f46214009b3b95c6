// Time by the clock and of the processor, of this process and of those it started and that ended.

import { childrenCpuSeconds } from './children.ts';

export interface Time {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** Starts now; what it gives tells the time since. */
export function startWatch(): () => Time {
  const started = performance.now();
  const before = process.cpuUsage();
  const childrenBefore = childrenCpuSeconds();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return {
      seconds: (performance.now() - started) / 1000,
      cpuSeconds: (user + system) / 1e6 + childrenCpuSeconds() - childrenBefore,
    };
  };
}
