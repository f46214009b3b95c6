// npm run bench -- 100 1000: every stage with so many invented articles, each in a process of its own, beside what others
// need for the same material. Writes bench/results/latest.json, table.md and chart.svg; docs/scale.md shows them.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { benchChart } from './report/bench-chart.ts';
import { benchTable } from './report/bench-table.ts';
import type { Measured } from './report/measured.ts';
import { summarise } from './report/summarise.ts';
import { siteStages } from './site-stages.ts';
import { stages } from './stages.ts';

const RESULTS = 'bench/results';
/** Beyond this images measure nothing new, and drawing those of all pages takes half an hour: 1,000 articles are 13,000 pages. */
const mostWithImages = 1000;
const withImages = /images|satori|whole|eleventy/;

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Usage: npm run bench -- 100 1000 10000');
  process.exitCode = 2;
} else process.exitCode = run(sizes.length > 0 ? sizes : [100, 1000]);

function run(wanted: readonly number[]): number {
  for (const size of new Set([100, ...wanted]))
    if (!existsSync(`.cache/bench/corpus-${size}`) && node('bench/make-corpus.ts', String(size)) === null)
      return 1;
  const measured: Measured[] = [];
  for (const stage of Object.keys(stages))
    for (const size of wanted) {
      if (size > mostWithImages && withImages.test(stage)) continue;
      // The site is built with the memory that Node takes by itself, as `npm run build` is.
      const memory = stage in siteStages ? [] : ['--max-old-space-size=12000'];
      const line = node(...memory, 'bench/run-stage.ts', stage, String(size));
      if (line === null) return 1;
      const result: Measured = JSON.parse(line.trim().split('\n').at(-1) ?? '');
      console.log(`${stage} ${size}: ${result.seconds.toFixed(2)} s, ${result.peakMb} MB`);
      measured.push(result);
    }
  const summary = summarise(measured);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(
    `${RESULTS}/latest.json`,
    `${JSON.stringify({ node: process.version, measured, ...summary }, null, 2)}\n`,
  );
  writeFileSync(`${RESULTS}/table.md`, benchTable(measured, summary));
  writeFileSync(`${RESULTS}/chart.svg`, benchChart(measured));
  console.log(`\n${benchTable(measured, summary)}\nWritten to ${RESULTS}/.`);
  return 0;
}

/** What a script prints; null when it failed, after its words were shown. */
function node(...args: readonly string[]): string | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 0) return stdout;
  console.error(stderr);
  return null;
}
