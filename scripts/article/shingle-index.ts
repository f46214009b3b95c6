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
  /** Each shingle and 1, so that 0 says "nothing here": the other table need not be looked at. */
  const marks = new Float64Array(size);
  const holders = new Int32Array(size);
  return {
    add: (shingle, holder) => {
      const mark = shingle + 1;
      let slot = shingle & mask;
      let same = 0;
      for (; marks[slot] !== 0; slot = (slot + 1) & mask)
        if (marks[slot] === mark && ++same === mostHolders) return;
      marks[slot] = mark;
      holders[slot] = holder;
    },
    visit: (shingle, found) => {
      const mark = shingle + 1;
      let count = 0;
      for (let slot = shingle & mask; marks[slot] !== 0; slot = (slot + 1) & mask)
        if (marks[slot] === mark) {
          found(holders[slot] ?? -1);
          count++;
        }
      return count < mostHolders;
    },
  };
}
