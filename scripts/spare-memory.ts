// How freely JavaScript takes memory, for the rest of a run. Touches nothing else.

import { setFlagsFromString } from 'node:v8';

/**
 * How much memory may grow, in per cent of what is in use, before what is not is cleared away. Left alone it grows to
 * three times what thousands of pages or images need; with less, clearing takes longer than it saves.
 */
const growthPercent = 50;

/** From here on memory is cleared earlier. */
export const spareMemory = (): void => setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
