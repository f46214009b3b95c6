// Articles that repeat another are marked as its copies, by the word sequences they share; an editor's own mark wins.

import type { Article } from './article.ts';

const wordsPerShingle = 6;
/** Share of the shorter article's word sequences that the longer one must hold. */
const threshold = 0.6;
/** A shorter text says too little to tell a copy from a quotation. */
const fewestShingles = 20;
/** A sequence that more articles hold than this is boilerplate, and tells nothing of any of them. */
const mostHolders = 8;

/** The same articles with `duplicate_of` filled in; the longest and then the first by id is the original. */
export function findCopies(articles: readonly Article[]): Article[] {
  const ranked = articles.toSorted((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1));
  const holders = new Map<string, string[]>();
  const copyOf = new Map<string, string>();
  const numberOf = wordNumbers();
  for (const article of ranked) {
    const shingles = shinglesOf(article.text, numberOf);
    const original = article.meta.duplicate_of ?? mostShared(shingles, holders);
    if (original !== null) copyOf.set(article.id, original);
    else
      for (const shingle of shingles) {
        const own = holders.get(shingle);
        if (!own) holders.set(shingle, [article.id]);
        else if (own.length < mostHolders) own.push(article.id);
      }
  }
  return articles.map((article) => ({
    ...article,
    meta: { ...article.meta, duplicate_of: copyOf.get(article.id) ?? null },
  }));
}

function mostShared(
  shingles: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly string[]>,
): string | null {
  if (shingles.size < fewestShingles) return null;
  const shared = new Map<string, number>();
  for (const shingle of shingles)
    for (const id of holders.get(shingle) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
  const enough = shingles.size * threshold;
  let best: readonly [id: string, count: number] | null = null;
  for (const [id, count] of shared)
    if (count >= enough && (best === null || count > best[1] || (count === best[1] && id < best[0])))
      best = [id, count];
  return best?.[0] ?? null;
}

/** A short stand-in for each word, the same for all articles of a run. */
function wordNumbers(): (word: string) => string {
  const numbers = new Map<string, string>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = numbers.size.toString(36);
    numbers.set(word, number);
    return number;
  };
}

/** Runs of words, case and marks aside, so that curly and straight quotes are alike. */
function shinglesOf(text: string, numberOf: (word: string) => string): Set<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(numberOf);
  const shingles = new Set<string>();
  for (let index = 0; index + wordsPerShingle <= words.length; index++)
    shingles.add(words.slice(index, index + wordsPerShingle).join(' '));
  return shingles;
}
