// When nothing is found: how much there would be without the filters, and names that look like what was typed.

import type { Words } from '../words/english.ts';
import { formatPlural } from '../words/plural.ts';
import { nearestNames } from './nearest-names.ts';
import type { Pagefind } from './pagefind-api.ts';
import { formatQuery, type Query } from './query-state.ts';

/** `isCurrent` says whether the question still stands when the answer is there. */
export async function showNothing(
  pagefind: Pagefind,
  query: Query,
  words: Words['search'],
  isCurrent: () => boolean,
): Promise<void> {
  const clear = document.getElementById('search-clear');
  const nearest = document.getElementById('search-nearest');
  if (!clear || !nearest) return;
  const wider =
    query.words !== '' && Object.keys(query.facets).length > 0
      ? await pagefind.search(query.words, { filters: {} })
      : null;
  const filters = await pagefind.filters();
  if (!isCurrent()) return;
  if (wider && wider.results.length > 0) {
    const results = formatPlural(words.results, wider.results.length, document.documentElement.lang);
    clear.textContent = words.wider.replace('{results}', results);
  }
  const names = [...Object.keys(filters.actor ?? {}), ...Object.keys(filters.topic ?? {})];
  const links = nearestNames(query.words, names, 4).map((name) =>
    Object.assign(document.createElement('a'), {
      href: `${location.pathname}${formatQuery({ words: name, facets: {}, isNewestFirst: false })}`,
      textContent: name,
    }),
  );
  nearest.hidden = links.length === 0;
  nearest.replaceChildren(words.nearest, ...links.flatMap((link, index) => [index > 0 ? ' · ' : ' ', link]));
}
