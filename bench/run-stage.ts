// One stage of a run, alone in its process, so that its time and its peak memory are its own: prints one line of JSON.
// Started by bench.ts; `node bench/run-stage.ts wink 1000` runs one by hand.

import { availableParallelism } from 'node:os';
import { watchMemory } from './children.ts';
import type { Measured } from './report/measured.ts';
import type { Found } from './stage.ts';
import { stages } from './stages.ts';
import { startWatch } from './stopwatch.ts';

const [name = '', size = '1000'] = process.argv.slice(2);
const stage = Object.entries(stages).find(([key]) => key === name)?.[1];
if (!stage) {
  console.error(`Usage: node bench/run-stage.ts ${Object.keys(stages).join('|')} SIZE`);
  process.exitCode = 2;
} else {
  const work = await stage(Number(size));
  const stopWatching = watchMemory();
  const watch = startWatch();
  const handled = await work();
  const { seconds, cpuSeconds } = watch();
  const peakMb = Math.max(stopWatching(), Math.round(process.resourceUsage().maxRSS / 1024));
  const { aside, ...found }: Found = typeof handled === 'number' ? { items: handled } : handled;
  const measured: Measured = {
    stage: name,
    size: Number(size),
    ...found,
    seconds: seconds - (aside?.seconds ?? 0),
    cpuSeconds: cpuSeconds - (aside?.cpuSeconds ?? 0),
    peakMb,
    cores: availableParallelism(),
  };
  console.log(JSON.stringify(measured));
}
