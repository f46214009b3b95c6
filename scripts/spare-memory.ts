// How freely JavaScript takes memory, and when it gives back what it no longer uses. Touches nothing else.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * How much memory may grow, in per cent of what is in use, before what is not is cleared away. Left alone it grows to
 * three times what thousands of pages or images need; with less, clearing takes longer than it saves.
 */
const growthPercent = 50;

/** For the rest of a run memory is cleared earlier. */
export const spareMemory = (): void => setFlagsFromString(`--heap-growing-percent=${growthPercent}`);

/**
 * Clears away now what this thread no longer uses. By itself it does so when its memory is full, which is too late where a
 * large thing was let go and other threads are about to need the room.
 */
export function clearMemory(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
