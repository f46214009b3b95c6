// Every address of the site is made here: site-relative paths in, links with the base path out.

import { config } from '../../sourcebook.config.ts';
import type { TableName } from '../schema/tables/all.ts';
import type { Claim, Evidence, SourceRecord } from './dataset.ts';
import { dataset } from './dataset.ts';
import { sentenceNumberAt } from './sentence-anchor.ts';

/** The base path with a slash at both ends: '/' or '/sub/'. */
export const base = `/${config.basePath}/`.replace(/\/+/g, '/');

/** '/briefs/isf/' -> '/sub/briefs/isf/' */
export const href = (path: string): string => base + path.replace(/^\/+/, '');

/** '/briefs/isf/' -> 'https://example.org/sub/briefs/isf/' */
export const absoluteUrl = (path: string): string => config.address.replace(/\/+$/, '') + href(path);

/** Site-relative path of a record's page; actors have pages of their own. */
export const recordPath = (table: TableName, id: string): string =>
  table === 'actors' ? `/actors/${id}/` : `/records/${id}/`;

export const recordHref = (table: TableName, id: string): string => href(recordPath(table, id));
export const hrefOfRecord = ({ table, row }: SourceRecord): string => recordHref(table, row.id);

export const articleHref = (id: string): string => href(`/articles/${id}/`);
export const actorHref = (id: string): string => href(`/actors/${id}/`);
export const briefHref = (topic: string): string => href(`/briefs/${topic}/`);
export const tableHref = (table: TableName): string => href(`/data/${table}/`);

/** Permalink of one sentence of a brief. */
export const claimHref = ({ brief, id }: Pick<Claim, 'brief' | 'id'>): string => `${briefHref(brief)}#${id}`;

/** The sentence of the article in which the words of a piece of evidence begin. */
export function articleSentenceHref(evidence: Pick<Evidence, 'article_id' | 'paragraph' | 'start'>): string {
  return `${articleHref(evidence.article_id)}#${sentenceAnchorOf(evidence)}`;
}

/** 'p5-s1' */
export function sentenceAnchorOf({
  article_id,
  paragraph,
  start,
}: Pick<Evidence, 'article_id' | 'paragraph' | 'start'>): string {
  const text = dataset().texts.get(article_id);
  const number = text ? sentenceNumberAt(text, paragraph, start) : null;
  return number === null ? `p${paragraph}` : `p${paragraph}-s${number}`;
}
