// One stage of a run, alone in its process, so that its time and its peak memory are its own: prints one line of JSON.
// Started by bench.ts; `node bench/run-stage.ts wink 1000` runs one by hand.

import { availableParallelism } from 'node:os';
import { childrenCpuSeconds, watchMemory } from './children.ts';
import { stages } from './stages.ts';

const [name = '', size = '1000'] = process.argv.slice(2);
const stage = Object.entries(stages).find(([key]) => key === name)?.[1];
if (!stage) {
  console.error(`Usage: node bench/run-stage.ts ${Object.keys(stages).join('|')} SIZE`);
  process.exitCode = 2;
} else {
  const work = await stage(Number(size));
  const before = process.cpuUsage();
  const childrenBefore = childrenCpuSeconds();
  const stopWatching = watchMemory();
  const started = performance.now();
  const handled = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const peakMb = Math.max(stopWatching(), Math.round(process.resourceUsage().maxRSS / 1024));
  const cpuSeconds = (user + system) / 1e6 + childrenCpuSeconds() - childrenBefore;
  console.log(
    JSON.stringify({
      stage: name,
      size: Number(size),
      ...(typeof handled === 'number' ? { items: handled } : handled),
      seconds,
      cpuSeconds,
      peakMb,
      cores: availableParallelism(),
    }),
  );
}
