// Images wait for their turn: pixels lie outside the memory that JavaScript gives back, so few may be in the works at once.

/** More than this costs memory and saves no time on two cores. */
export const mostInTurn = 3;
let running = 0;
const waiting: (() => void)[] = [];

/** Does the work when fewer than three others are at work. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < mostInTurn) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // It hands its place to the next in line, or gives it up.
    if (next) next();
    else running -= 1;
  }
}
