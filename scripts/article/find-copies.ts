// Articles that repeat another are marked as its copies, by the word sequences they share; an editor's own mark wins.

import type { Article } from './article.ts';

const wordsPerShingle = 6;
/** Share of the shorter article's word sequences that the longer one must hold. */
const threshold = 0.6;

/** The same articles with `duplicate_of` filled in; the longest and then the first by id is the original. */
export function findCopies(articles: readonly Article[]): Article[] {
  const ranked = articles.toSorted((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1));
  const holders = new Map<string, string[]>();
  const copyOf = new Map<string, string>();
  for (const article of ranked) {
    const shingles = shinglesOf(article.text);
    const original = article.meta.duplicate_of ?? mostShared(shingles, holders);
    if (original !== null) copyOf.set(article.id, original);
    else
      for (const shingle of shingles)
        holders.set(shingle, [...(holders.get(shingle) ?? []).slice(0, 7), article.id]);
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
  const shared = new Map<string, number>();
  for (const shingle of shingles)
    for (const id of holders.get(shingle) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
  const [best] = [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && shingles.size >= 20 && best[1] / shingles.size >= threshold ? best[0] : null;
}

/** Runs of words, case and marks aside, so that curly and straight quotes are alike. */
function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let index = 0; index + wordsPerShingle <= words.length; index++)
    shingles.add(words.slice(index, index + wordsPerShingle).join(' '));
  return shingles;
}
