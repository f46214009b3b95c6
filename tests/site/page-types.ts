// The first page of each kind, picked from the data: no test names an article, an actor or a topic.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../src/schema/claim.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { root } from '../project-files.ts';

export interface PageType {
  readonly name: string;
  /** Below the base path, no slash in front. */
  readonly path: string;
}

const read = <T>(path: string) => JSON.parse(readFileSync(join(root, 'data', path), 'utf8')) as T;

export const table = <N extends keyof Dataset>(name: N): Dataset[N] => read(`tables/${name}.json`);
export const claims: readonly Claim[] = read('claims.json');
export const topics: readonly string[] = readdirSync(join(root, 'content/briefs'))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => name.replace(/\.mdx$/, ''))
  .toSorted();

const fixed = [
  'briefs',
  'data',
  'actors',
  'articles',
  'timeline',
  'differences',
  'coverage',
  'method',
  'corrections',
  'about',
  'search',
] as const;

/** A counted, a quoted and a listed record; the others are set the same way. */
const recordTables = ['votes', 'commitments', 'statements', 'events'] as const;

const first = (rows: readonly { readonly id: string }[], name: string, folder: string): readonly PageType[] =>
  rows.slice(0, 1).map(({ id }) => ({ name, path: `${folder}/${id}/` }));

const count = (topic: string) => claims.filter(({ brief }) => brief === topic).length;
/** The brief with the most sentences: it has the most that can go wrong. */
const longestBrief = topics.toSorted((a, b) => count(b) - count(a)).slice(0, 1);

export const pageTypes: readonly PageType[] = [
  { name: 'home', path: '' },
  ...fixed.map((path) => ({ name: path, path: `${path}/` })),
  ...longestBrief.map((topic) => ({ name: 'brief', path: `briefs/${topic}/` })),
  { name: 'table', path: 'data/commitments/' },
  ...recordTables.flatMap((name) => first(table(name), name, 'records')),
  ...first(
    table('actors').toSorted((a, b) => b.mention_count - a.mention_count),
    'actor',
    'actors',
  ),
  ...first(table('articles'), 'article', 'articles'),
  { name: 'not found', path: '404.html' },
];
