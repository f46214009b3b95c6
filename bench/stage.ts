// What a stage of the benchmark is: it prepares what the stages before it made, then gives the work whose time counts.

import type { Time } from './stopwatch.ts';

/** The things handled, with what else was found out. */
export interface Found {
  readonly items: number;
  /** Of the search: what a reader is sent for a first answer. Of the pages: the largest. */
  readonly bytes?: number;
  /** Of known records: the share that was found. */
  readonly found?: number;
  /** Time for what had to be prepared on the way, since all of it together would take too much memory: it does not count. */
  readonly aside?: Time;
}

export type Stage = (size: number) => Promise<() => number | Found | Promise<number | Found>>;
