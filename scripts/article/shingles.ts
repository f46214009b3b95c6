// A text becomes the set of its word sequences, each a number: what two texts share is what these sets share.

const wordsPerShingle = 6;
const word = /[\p{L}\p{N}]+/gu;

/** Numbers of 53 bits, each once, in order of appearance. Case and marks aside, so that curly and straight quotes are alike. */
export type Shingles = ReadonlySet<number>;

/** A reader of shingles; what it has hashed once it remembers, so one serves all articles of a run. */
export function shingleReader(): (text: string) => Shingles {
  const hashes = new Map<string, readonly [number, number]>();
  const hashOf = (text: string) => {
    const known = hashes.get(text);
    if (known) return known;
    const made = [hash(text, 0x811c9dc5), hash(text, 0x2f0b4c47)] as const;
    hashes.set(text, made);
    return made;
  };
  return (text) => {
    const words = (text.toLowerCase().match(word) ?? []).map(hashOf);
    const shingles = new Set<number>();
    for (let index = 0; index + wordsPerShingle <= words.length; index++) {
      let [high, low] = [0, 0];
      for (let place = index; place < index + wordsPerShingle; place++) {
        const [first, second] = words[place] ?? [0, 0];
        high = Math.imul(high, 0x01000193) ^ first;
        low = Math.imul(low, 0x5bd1e995) ^ second;
      }
      shingles.add((scramble(high) & 0x1fffff) * 0x1_0000_0000 + scramble(low));
    }
    return shingles;
  };
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
