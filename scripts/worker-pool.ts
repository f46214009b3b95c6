// Threads for work that keeps several cores busy. What Node compiled for them is kept, so that the next run starts them in
// two thirds of the time; removing `.cache/compiled` costs time and nothing else.

import { Tinypool } from 'tinypool';

/** What Node compiled for threads and processes. */
export const COMPILED = '.cache/compiled';

type Limits = Partial<Pick<Tinypool['options'], 'maxThreads' | 'workerData' | 'resourceLimits'>>;

/** A pool whose threads run one exported function of a module. Who starts it destroys it. */
export const workerPool = (module: URL, name: string, limits: Limits): Tinypool =>
  new Tinypool({
    filename: module.href,
    name,
    env: { NODE_COMPILE_CACHE: COMPILED, ...process.env },
    ...limits,
  });
