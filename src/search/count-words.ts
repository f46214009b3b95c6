// How many results there are, in words: '12 results for “troops” in Brief, 2025'

import type { Words } from '../words/english.ts';
import { formatPlural } from '../words/plural.ts';
import { facetNames, type Query } from './query-state.ts';

export function countWords(
  count: number,
  query: Pick<Query, 'words' | 'facets'>,
  words: Words['search'],
): string {
  const what =
    count === 0 ? words.noResults : formatPlural(words.results, count, document.documentElement.lang);
  const about = query.words === '' ? '' : words.about.replace('{words}', () => query.words);
  const facets = facetNames.flatMap((name) => query.facets[name] ?? []).join(', ');
  return what + about + (facets === '' ? '' : words.within.replace('{facets}', () => facets));
}
