// What is searched for, as the address says it: ?q=troops&kind=Brief&year=2025. Both ways, nothing else.

/** The facets of the search, in the order in which they are shown. */
export const facetNames = ['kind', 'topic', 'outlet', 'year', 'actor', 'modality'] as const;
export type FacetName = (typeof facetNames)[number];

export interface Query {
  readonly words: string;
  /** By date of the sources; otherwise the best match first. */
  readonly isNewestFirst: boolean;
  /** One value a facet; a facet without a choice is left out. */
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
}

/** '?q=troops&kind=Brief' -> { words: 'troops', facets: { kind: 'Brief' }, isNewestFirst: false } */
export function parseQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const facets = facetNames.flatMap((name) => {
    const value = parameters.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  return {
    words: parameters.get('q')?.trim() ?? '',
    isNewestFirst: parameters.get('sort') === 'newest',
    facets: Object.fromEntries(facets),
  };
}

/** The address of a query, always in the same order; '' when nothing is asked. */
export function formatQuery({ words, facets, isNewestFirst }: Query): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const name of facetNames) {
    const value = facets[name];
    if (value) parameters.set(name, value);
  }
  if (isNewestFirst) parameters.set('sort', 'newest');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export const isEmpty = ({ words, facets }: Pick<Query, 'words' | 'facets'>): boolean =>
  words === '' && Object.keys(facets).length === 0;
