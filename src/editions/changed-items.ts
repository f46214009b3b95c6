// Ids of a list of changes -> what they are called and where they are, on the side that has them.

import { editionPath } from '../schema/edition.ts';
import { tables } from '../schema/tables/all.ts';
import { articleTitle } from '../site/article-words.ts';
import { dataset } from '../site/dataset.ts';
import { articleHref, claimHref, href, hrefOfRecord } from '../site/links.ts';
import { recordTitle } from '../site/record-words.ts';
import { frozenHref } from './edition-links.ts';
import { frozenData } from './frozen-data.ts';
import type { Edition } from './read-editions.ts';

export interface NamedItem {
  readonly title: string;
  /** Null when it has no page of its own. */
  readonly href: string | null;
}

/** Names of what an edition holds; of an id it does not know, the id. */
export function frozenNames(edition: Edition): (id: string) => NamedItem {
  const { subjects, claims } = frozenData(edition);
  const sentences = new Map(claims.map((claim) => [claim.id, claim]));
  return (id) => {
    const subject = subjects.get(id);
    if (subject) return { title: subject.title, href: frozenHref(edition, subject.path) };
    const sentence = sentences.get(id);
    if (!sentence) return { title: id, href: null };
    return {
      title: sentence.text,
      href: `${href(editionPath(edition.name, `/briefs/${sentence.brief}/`))}#${id}`,
    };
  };
}

/** Names of what the living site holds. */
export const livingName = (id: string): NamedItem => {
  const { recordById, articleById, claimById } = dataset();
  const record = recordById.get(id);
  if (record) return { title: recordTitle(record), href: hrefOfRecord(record) };
  const article = articleById.get(id);
  if (article) return { title: articleTitle(article), href: articleHref(id) };
  const claim = claimById.get(id);
  return claim ? { title: claim.text, href: claimHref(claim) } : { title: id, href: null };
};

/** 'votes' -> 'Votes'; a table that is no more keeps its name. */
export const tableTitle = (name: string): string =>
  name === 'sentences'
    ? 'Sentences of briefs'
    : (Object.values(tables).find((table) => table.name === name)?.title ?? name);

/** A value as a reader of a change sees it. */
export const shownValue = (value: unknown): string =>
  value === null || value === undefined
    ? 'not given'
    : Array.isArray(value)
      ? value.map(String).join('; ') || 'none'
      : String(value);
