// One stage of a run, alone in its process, so that its time and its peak memory are its own: prints one line of JSON.
// Started by bench.ts; `node bench/run-stage.ts wink 1000` runs one by hand.

import { availableParallelism } from 'node:os';
import { stages } from './stages.ts';

const [name = '', size = '1000'] = process.argv.slice(2);
const stage = Object.entries(stages).find(([key]) => key === name)?.[1];
if (!stage) {
  console.error(`Usage: node bench/run-stage.ts ${Object.keys(stages).join('|')} SIZE`);
  process.exitCode = 2;
} else {
  const work = await stage(Number(size));
  const before = process.cpuUsage();
  const started = performance.now();
  const items = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  const cpuSeconds = (user + system) / 1e6;
  console.log(
    JSON.stringify({
      stage: name,
      size: Number(size),
      items,
      seconds,
      cpuSeconds,
      peakMb,
      cores: availableParallelism(),
    }),
  );
}
