// A text becomes the set of its word sequences, each a number: what two texts share is what these sets share.

const wordsPerShingle = 6;
const word = /[\p{L}\p{N}]+/gu;

/** Numbers of 53 bits, each once, in rising order. Case and marks aside, so that curly and straight quotes are alike. */
export type Shingles = Float64Array;

/** A reader of shingles; what it has hashed once it remembers, so one serves all articles of a run. */
export function shingleReader(): (text: string) => Shingles {
  const numbers = new Map<string, number>();
  /** Two hashes of each word by its number. */
  const hashes: number[] = [];
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const made = numbers.size;
    numbers.set(text, made);
    hashes.push(hash(text, 0x811c9dc5), hash(text, 0x2f0b4c47));
    return made;
  };
  return (text) => {
    const words = text.toLowerCase().match(word)?.map(numberOf) ?? [];
    const shingles = new Float64Array(Math.max(0, words.length - wordsPerShingle + 1));
    for (let index = 0; index < shingles.length; index++) {
      let [high, low] = [0, 0];
      for (let place = index; place < index + wordsPerShingle; place++) {
        const at = 2 * (words[place] ?? 0);
        high = Math.imul(high, 0x01000193) ^ (hashes[at] ?? 0);
        low = Math.imul(low, 0x5bd1e995) ^ (hashes[at + 1] ?? 0);
      }
      shingles[index] = (scramble(high) & 0x1fffff) * 0x1_0000_0000 + scramble(low);
    }
    return eachOnce(shingles.sort());
  };
}

/** Equal numbers of a sorted array stand side by side. */
function eachOnce(sorted: Float64Array): Float64Array {
  let count = 0;
  for (let index = 0; index < sorted.length; index++) {
    const value = sorted[index] ?? 0;
    if (count === 0 || sorted[count - 1] !== value) sorted[count++] = value;
  }
  return sorted.slice(0, count);
}

/** Fowler, Noll and Vo, over UTF-16 units. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return scramble(value);
}

/** Every bit of the result depends on every bit of the value. */
function scramble(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
