// The terms that a reader may not know, with their definitions: those of content/glossary.yaml, and the words on badges.

import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import GithubSlugger from 'github-slugger';
import { parse } from 'yaml';
import { modality } from '../schema/table.ts';
import { tables } from '../schema/tables/all.ts';

const term = z.strictObject({
  term: z.string(),
  also: z.array(z.string()).default([]),
  definition: z.string().min(10),
});

export type Term = z.infer<typeof term>;

/** In the order of the file; a broken file stops the build. */
export const glossary = (path = 'content/glossary.yaml'): readonly Term[] =>
  z.array(term).parse(parse(readFileSync(path, 'utf8'), { schema: 'core' }) ?? []);

/** How firm a record is, and how firm a promise: the words on badges. */
export const firmness: readonly Term[] = Object.entries({
  ...modality,
  ...tables.commitments.columns.status.values,
}).map(([word, definition]) => ({ term: word, also: [], definition }));

/** 'two-state solution' -> '/glossary/#two-state-solution' */
export const termPath = (name: string): string => `/glossary/#${termAnchor(name)}`;

/** The same for a word on a badge that has an entry, undefined for others: made once, since every list holds badges. */
export const firmnessPath = (word: string): string | undefined => firmnessPaths.get(word);

export const termAnchor = (name: string): string => new GithubSlugger().slug(name);

const firmnessPaths = new Map(firmness.map(({ term }) => [term, termPath(term)]));
