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
  {
    what: 'site to Eleventy with JavaScript templates, without charts, CPU a file',
    stage: 'astro',
    to: 'reference-eleventy',
    by: 'cpuPerItem',
    goal: '≤ 0.5',
  },
  {
    what: 'site to Eleventy with Nunjucks templates, whole pages, CPU a file',
    stage: 'astro',
    to: 'reference-eleventy-nunjucks',
    by: 'cpuPerItem',
    goal: '≤ 0.5',
  },
  {
    what: 'whole build with one article changed, time',
    stage: 'whole-one-changed',
    to: 'whole',
    by: 'seconds',
    goal: '≤ 0.25',
  },
  {
    what: 'whole build with one article changed, CPU',
    stage: 'whole-one-changed',
    to: 'whole',
    by: 'cpuSeconds',
    goal: '≤ 0.25',
  },
] as const;

/** The goals below are for 10,000 pages, which so many articles make. */
const mostOfGoals = 1000;

/** What must stay below a bound by itself. */
const bounded = [
  {
    what: 'peak of the pages, GB',
    stage: 'astro',
    of: ({ peakMb }: Measured) => peakMb / 1000,
    goal: '≤ 1.5',
  },
  {
    what: 'largest page, kB',
    stage: 'astro',
    of: ({ bytes = 0 }: Measured) => bytes / 1000,
    goal: '',
  },
  {
    what: 'peak of the whole build, GB',
    stage: 'whole',
    of: ({ peakMb }: Measured) => peakMb / 1000,
    goal: '≤ 1.5',
  },
  {
    what: 'peak of the search index, GB',
    stage: 'search',
    of: ({ peakMb }: Measured) => peakMb / 1000,
    goal: '≤ 1.5',
  },
  {
    what: 'first answer of the search, kB',
    stage: 'search',
    of: ({ bytes = 0 }: Measured) => bytes / 1000,
    goal: '≤ 250',
  },
  {
    what: 'peak of the share images, GB',
    stage: 'images',
    of: ({ peakMb }: Measured) => peakMb / 1000,
    goal: '≤ 0.55',
  },
] as const;

const measureOf = {
  seconds: ({ seconds }: Measured) => seconds,
  cpuSeconds: ({ cpuSeconds }: Measured) => cpuSeconds,
  cpuPerItem: ({ cpuSeconds, items }: Measured) => cpuSeconds / items,
} as const;

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
      const of = measureOf[by];
      return other ? [{ what, size: run.size, ratio: rounded(of(run) / of(other)), goal }] : [];
    }),
  );
  const bounds = bounded.flatMap(({ what, stage, of, goal }) =>
    (byStage.get(stage) ?? []).map((run) => ({
      what,
      size: run.size,
      ratio: rounded(of(run)),
      goal: run.size > mostOfGoals ? '' : goal,
    })),
  );
  return { growth, ratios: [...ratios, ...bounds, ...accuracyOf(byStage.get('accuracy') ?? [])] };
}

/** The share of known records that was found: it must not fall with the size. */
function accuracyOf(runs: readonly Measured[]): readonly Ratio[] {
  const shares = runs.map(({ size, found = 0 }) => ({ size, ratio: rounded(found) }));
  const [smallest] = shares;
  return shares.map(({ size, ratio }) => ({
    what: 'known records found, share',
    size,
    ratio,
    goal: smallest && size > smallest.size ? `≥ ${smallest.ratio}` : '',
  }));
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
