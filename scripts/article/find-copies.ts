// Articles that repeat another are marked as its copies, by the word sequences they share; an editor's own mark wins.
// No pair of articles is compared unless they share sequences that few others have.

import type { Article } from './article.ts';
import { type ShingleIndex, shingleIndex } from './shingle-index.ts';
import { type Shingles, shingleReader } from './shingles.ts';

/** Share of the shorter article's word sequences that the longer one must hold. */
const threshold = 0.6;
/** A shorter text says too little to tell a copy from a quotation. */
const fewestShingles = 20;
/** Those that share most are compared in full; the original is among them even where all else is boilerplate. */
const mostCompared = 4;

/** The same articles with `duplicate_of` filled in; the longest and then the first by id is the original. */
export function findCopies(articles: readonly Article[]): Article[] {
  const ranked = articles.toSorted((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1));
  const read = shingleReader();
  const sets = ranked.map(({ text }) => read(text));
  const index = shingleIndex(sets.reduce((sum, { length }) => sum + length, 0));
  const mostShared = sharer(sets, index);
  const copyOf = new Map<string, string>();
  ranked.forEach(({ id, meta }, number) => {
    const own = sets[number] ?? new Float64Array();
    const original = meta.duplicate_of ?? ranked[mostShared(own) ?? -1]?.id ?? null;
    if (original !== null) copyOf.set(id, original);
    else for (const shingle of own) index.add(shingle, number);
  });
  return articles.map((article) => ({
    ...article,
    meta: { ...article.meta, duplicate_of: copyOf.get(article.id) ?? null },
  }));
}

/** Gives the number of the article that holds enough of these shingles, and most of them; null when there is none. */
function sharer(sets: readonly Shingles[], index: ShingleIndex): (own: Shingles) => number | null {
  // How many shingles each article shares with the one that is looked at; all are 0 between two looks.
  const counts = new Uint32Array(sets.length);
  return (own) => {
    if (own.length < fewestShingles) return null;
    const holders: number[] = [];
    const count = (holder: number) => {
      if (counts[holder] === 0) holders.push(holder);
      counts[holder] = (counts[holder] ?? 0) + 1;
    };
    let uncounted = 0;
    for (const shingle of own) if (!index.visit(shingle, count)) uncounted++;
    const shared = holders.map((holder) => [holder, counts[holder] ?? 0] as const);
    for (const holder of holders) counts[holder] = 0;
    const wanted = own.length * threshold;
    // Most articles are no copies, which is told without looking into any other.
    if (!shared.some(([, found]) => found + uncounted >= wanted)) return null;
    const [best] = shared
      .toSorted(mostFirst)
      .slice(0, mostCompared)
      .map(([holder]) => [holder, countShared(sets[holder] ?? new Float64Array(), own)] as const)
      .toSorted(mostFirst);
    return best !== undefined && best[1] >= wanted ? best[0] : null;
  };
}

/** Holders are numbered from the longest on, so that the first of equals is the same in every run. */
const mostFirst = (a: readonly [number, number], b: readonly [number, number]): number =>
  b[1] - a[1] || a[0] - b[0];

/** Both are sorted: one pass over each. */
function countShared(a: Shingles, b: Shingles): number {
  let [count, at] = [0, 0];
  for (const shingle of a) {
    while (at < b.length && (b[at] ?? 0) < shingle) at++;
    if (b[at] === shingle) count++;
  }
  return count;
}
