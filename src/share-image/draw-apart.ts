// A drawing -> PNG bytes, drawn in a process of its own beside this one. It starts with the first drawing and ends soon
// after the last: what it took is free again, and this process, which may hold a whole archive, need not be cleared for pixels.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Drawing, drawImage } from './draw-image.ts';
import type { Png } from './kept-images.ts';

let pool: Tinypool | undefined;

export async function drawApart(drawing: Drawing): Promise<Png> {
  pool ??= startPool();
  return new Uint8Array(await pool.run(drawing));
}

/** Ends the process now; the next drawing starts another. */
export async function endDrawing(): Promise<void> {
  const ended = pool?.destroy();
  pool = undefined;
  await ended;
}

const startPool = (): Tinypool =>
  new Tinypool({
    // From the project folder, not from this file: the build moves this code into the output folder.
    filename: pathToFileURL(join(process.cwd(), 'src/share-image/draw-image.ts')).href,
    name: 'drawImage' satisfies (typeof drawImage)['name'],
    runtime: 'child_process',
    serialization: 'advanced',
    execArgv: ['--expose-gc'],
    // Glibc gives large blocks back as soon as they are free; elsewhere it means nothing.
    env: { ...environment(), MALLOC_MMAP_THRESHOLD_: '1000000' },
    minThreads: 0,
    maxThreads: 1,
    // While some are rasterised by its threads, the next wait there.
    concurrentTasksPerWorker: 6,
    idleTimeout: 500,
  });

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
