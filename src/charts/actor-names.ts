// Names of actors as charts write them. An id without an actor is shown as it is, never hidden.

import type { Sources } from '../site/dataset.ts';

export const nameOf = (id: string, { actorById }: Sources): string => actorById.get(id)?.name ?? id;

/** 'the International Stabilization Force', 'Hamas': organisations of several words take an article. */
export function nameWithArticle(id: string, sources: Sources): string {
  const name = nameOf(id, sources);
  const isOrganisation = sources.actorById.get(id)?.kind === 'organisation';
  return isOrganisation && /\s/.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** 'Egypt, Jordan and Italy' */
export const listOf = (items: readonly string[]): string => conjunction.format(items);

/** 'Egypt, Jordan and 12 more' where there are more than `most`. */
export const shortListOf = (items: readonly string[], most: number): string =>
  listOf(items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items);
