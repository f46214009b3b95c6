// The entries of a list and what each is found by -> filters with their choices.

import type { Choice } from './explorer-rows.ts';

/** Facet -> values of one entry. */
export type Keys = Readonly<Record<string, readonly string[]>>;

export interface ListFacet {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}

interface FacetWords {
  readonly name: string;
  readonly title: string;
  readonly wordsOf: (value: string) => string;
  /** Years: the newest first. */
  readonly isNewestFirst?: boolean;
}

/** A facet with fewer than two values narrows nothing and is left out. */
export function listFacets(entries: readonly Keys[], facets: readonly FacetWords[]): readonly ListFacet[] {
  return facets
    .map(({ name, title, wordsOf, isNewestFirst = false }) => {
      const counts = new Map<string, number>();
      for (const keys of entries)
        for (const value of new Set(keys[name] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
      const choices = [...counts].map(([value, count]) => ({ value, count, words: wordsOf(value) }));
      const sign = isNewestFirst ? -1 : 1;
      return {
        name,
        title,
        choices: choices.toSorted((a, b) => sign * a.words.localeCompare(b.words, 'en')),
      };
    })
    .filter(({ choices }) => choices.length > 1);
}
