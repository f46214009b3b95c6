// A drawing -> PNG bytes, drawn in a process of its own beside this one. It starts with the first drawing and ends soon
// after the last: what it took is free again, and this process, which may hold a whole archive, need not be cleared for pixels.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { answer, Drawing, drawImage } from './draw-image.ts';
import { inTurn, mostInTurn } from './in-turn.ts';
import type { Png } from './kept-images.ts';

let pool: Promise<Tinypool> | undefined;
let inWork = 0;
let end: NodeJS.Timeout | undefined;
const idleMs = 500;

export async function drawApart(drawing: Drawing): Promise<Png> {
  clearTimeout(end);
  inWork += 1;
  try {
    return await inTurn(async () => {
      pool ??= startPool();
      return new Uint8Array(await (await pool).run(drawing));
    });
  } finally {
    inWork -= 1;
    if (inWork === 0) end = setTimeout(endDrawing, idleMs).unref();
  }
}

/** Ends the process now; the next drawing starts another. */
export async function endDrawing(): Promise<void> {
  clearTimeout(end);
  const ended = pool;
  pool = undefined;
  await (await ended)?.destroy();
}

async function startPool(): Promise<Tinypool> {
  const started = new Tinypool({
    // From the project folder, not from this file: the build moves this code into the output folder.
    filename: pathToFileURL(join(process.cwd(), 'src/share-image/draw-image.ts')).href,
    name: 'drawImage' satisfies (typeof drawImage)['name'],
    runtime: 'child_process',
    serialization: 'advanced',
    execArgv: ['--expose-gc'],
    // Glibc gives large blocks back as soon as they are free; elsewhere it means nothing.
    env: { ...process.env, MALLOC_MMAP_THRESHOLD_: '1000000' },
    minThreads: 1,
    maxThreads: 1,
    // While some are rasterised by its threads, the next is laid out. All that are in turn go to it at once.
    concurrentTasksPerWorker: mostInTurn,
  });
  // What waits before the process answers, and all that comes while something waits, it would be given one by one.
  await started.run(null, { name: 'answer' satisfies (typeof answer)['name'] });
  return started;
}
