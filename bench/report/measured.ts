// What run-stage.ts prints of one stage with one size of corpus.

export interface Measured {
  readonly stage: string;
  /** Articles, or images at most. */
  readonly size: number;
  /** Things handled: articles, rows, images. */
  readonly items: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Peak memory of the process, its preparation included. */
  readonly peakMb: number;
  readonly cores: number;
  /** Of the search: what a reader is sent for a first answer. Of the pages: the largest. */
  readonly bytes?: number;
  /** Of known records: the share that was found. */
  readonly found?: number;
}
