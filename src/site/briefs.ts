// The briefs, in order of their ids, loaded once: `getCollection` in a page body would be read for every page.

import { type CollectionEntry, getCollection } from 'astro:content';
import { compare } from './dataset.ts';

export type Brief = CollectionEntry<'briefs'>;

let memo: Promise<readonly Brief[]> | undefined;

export function allBriefs(): Promise<readonly Brief[]> {
  if (!memo || import.meta.env.DEV)
    memo = getCollection('briefs').then((entries) => entries.toSorted((a, b) => compare(a.id, b.id)));
  return memo;
}

/** Topic id -> title of its brief */
export async function briefTitles(): Promise<ReadonlyMap<string, string>> {
  const briefs = await allBriefs();
  return new Map(briefs.map(({ id, data }) => [id, data.title]));
}
