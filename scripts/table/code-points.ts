// UTF-16 positions become Unicode code points, which is what published offsets count.

/** A counter for one text: position in UTF-16 units -> number of code points before it. */
export function codePoints(text: string): (position: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  return (position) => position - pairsBefore(pairs, position);
}

/** How many surrogate pairs begin before a position: binary search. */
function pairsBefore(pairs: readonly number[], position: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
