// Which articles hold a shingle: one flat table of numbers, so that millions of them fit where a Map of lists would not.

/** A sequence that more articles hold than this is boilerplate: it leads to these, and to no others. */
const mostHolders = 8;

export interface ShingleIndex {
  readonly add: (shingle: number, holder: number) => void;
  /** Calls with each holder, in the order they were added. False when there may be more of them. */
  readonly visit: (shingle: number, found: (holder: number) => void) => boolean;
}

/** An index with room for so many pairs of shingle and holder. */
export function shingleIndex(capacity: number): ShingleIndex {
  // Never more than three quarters full, so that a look at a few slots finds a shingle or its absence.
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, (capacity * 4) / 3)));
  const mask = size - 1;
  const shingles = new Float64Array(size);
  const holders = new Int32Array(size).fill(-1);
  return {
    add: (shingle, holder) => {
      let slot = shingle & mask;
      let same = 0;
      for (; holders[slot] !== -1; slot = (slot + 1) & mask)
        if (shingles[slot] === shingle && ++same === mostHolders) return;
      shingles[slot] = shingle;
      holders[slot] = holder;
    },
    visit: (shingle, found) => {
      let count = 0;
      for (let slot = shingle & mask; holders[slot] !== -1; slot = (slot + 1) & mask)
        if (shingles[slot] === shingle) {
          found(holders[slot] ?? -1);
          count++;
        }
      return count < mostHolders;
    },
  };
}
