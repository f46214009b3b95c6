// The first page of each kind, picked from what the built site publishes: no test names an article, an actor or a topic.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { siteBuilds } from './site-builds.ts';

export interface PageType {
  readonly name: string;
  /** Below the base path, no slash in front. */
  readonly path: string;
}

const folder = siteBuilds[0]?.folder ?? '';

/** The rows of a table, as the site offers them for download. */
export const table = <N extends keyof Dataset>(name: N): Dataset[N] =>
  JSON.parse(readFileSync(join(folder, `data/${name}.json`), 'utf8'));

export const topics: readonly string[] = readdirSync(join(folder, 'briefs'))
  .filter((name) => existsSync(join(folder, 'briefs', name, 'index.html')))
  .toSorted();

const fixed = [
  'briefs',
  'data',
  'actors',
  'articles',
  'timeline',
  'map',
  'differences',
  'coverage',
  'method',
  'glossary',
  'corrections',
  'about',
  'search',
] as const;

/** A counted, a quoted and a listed record; the others are set the same way. */
const recordTables = ['votes', 'commitments', 'statements', 'events'] as const;

const first = (rows: readonly { readonly id: string }[], name: string, folder: string): readonly PageType[] =>
  rows.slice(0, 1).map(({ id }) => ({ name, path: `${folder}/${id}/` }));

const lengthOf = (topic: string) => readFileSync(join(folder, 'briefs', topic, 'index.html')).length;
/** It has the most that can go wrong. */
const longestBrief = topics.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 1);

/** Pages that are there once. */
export const fixedPages: readonly PageType[] = [
  { name: 'home', path: '' },
  ...fixed.map((path) => ({ name: path, path: `${path}/` })),
  { name: 'not found', path: '404.html' },
];

/** One page of each kind of which there are many. */
export const rowPages: readonly PageType[] = [
  ...longestBrief.map((topic) => ({ name: 'brief', path: `briefs/${topic}/` })),
  { name: 'table', path: 'data/commitments/' },
  ...recordTables.flatMap((name) => first(table(name), name, 'records')),
  ...first(
    table('actors').toSorted((a, b) => b.mention_count - a.mention_count),
    'actor',
    'actors',
  ),
  ...first(table('articles'), 'article', 'articles'),
];

/** Pages of the other languages of the interface: one of each kind, each language twice. */
export const localPages: readonly PageType[] = [
  { name: 'home in Russian', path: 'ru/' },
  { name: 'table in Russian', path: 'ru/data/events/' },
  { name: 'briefs in Kazakh', path: 'kk/briefs/' },
  { name: 'data in Kazakh', path: 'kk/data/' },
];

export const pageTypes: readonly PageType[] = [...fixedPages, ...rowPages, ...localPages];
