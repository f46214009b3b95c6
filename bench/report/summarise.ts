// Measurements -> what is asked of them: how cost grows with size, and how it compares with the references of one run.

import type { Measured } from './measured.ts';

export interface Ratio {
  readonly what: string;
  readonly size: number;
  readonly ratio: number;
  /** What it must not exceed, or must reach where it says so. */
  readonly goal: string;
}

export interface Summary {
  /** Exponent of CPU time between the smallest and the largest size, by stage: 1 is a straight line. */
  readonly growth: Readonly<Record<string, number>>;
  readonly ratios: readonly Ratio[];
}

const compared = [
  { what: 'coding, CPU', stage: 'code-one-thread', to: 'reference-wink', by: 'cpuSeconds', goal: '≤ 1.6' },
  { what: 'one thread to all, time', stage: 'code-one-thread', to: 'code', by: 'seconds', goal: '≥ 1.7' },
  {
    what: 'coding with one article changed, time',
    stage: 'code-one-changed',
    to: 'code',
    by: 'seconds',
    goal: '≤ 0.1',
  },
  { what: 'CSV, CPU', stage: 'csv', to: 'reference-csv-stringify', by: 'cpuSeconds', goal: '' },
  { what: 'share images, time', stage: 'images', to: 'reference-satori-resvg', by: 'seconds', goal: '≤ 0.5' },
  { what: 'unchanged share images, time', stage: 'images-unchanged', to: 'images', by: 'seconds', goal: '' },
] as const;

export function summarise(measured: readonly Measured[]): Summary {
  const byStage = Map.groupBy(measured, ({ stage }) => stage);
  const growth = Object.fromEntries(
    [...byStage].flatMap(([stage, runs]): [string, number][] => {
      const [first, last] = [runs[0], runs.at(-1)];
      if (!first || !last || first.items >= last.items) return [];
      const exponent = Math.log(last.cpuSeconds / first.cpuSeconds) / Math.log(last.items / first.items);
      return [[stage, rounded(exponent)]];
    }),
  );
  const ratios = compared.flatMap(({ what, stage, to, by, goal }) =>
    (byStage.get(stage) ?? []).flatMap((run) => {
      const other = byStage.get(to)?.find(({ size }) => size === run.size);
      return other ? [{ what, size: run.size, ratio: rounded(run[by] / other[by]), goal }] : [];
    }),
  );
  return { growth, ratios };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
