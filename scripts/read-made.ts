// Reads from the disk what the build made of the articles: rows, texts, briefs and their sentences.

import type { ArticleText } from '../src/schema/article-text.ts';
import { type Dataset, tables } from '../src/schema/tables/all.ts';
import { type Files, readFolder, readText } from './io.ts';
import type { Outcome } from './problem.ts';
import { hasErrors } from './problem.ts';

export interface MadeFiles {
  readonly dataset: Dataset;
  readonly texts: readonly ArticleText[];
  /** Text of data/claims.json. */
  readonly claims: string;
  /** Files of content/briefs, by name. */
  readonly briefs: Files;
}

/** Null when one of them cannot be read. */
export function readMade(): Outcome<MadeFiles | null> {
  const rows = Object.keys(tables).map((name) => ({ name, ...readText(`data/tables/${name}.json`) }));
  const texts = readFolder('data/texts', ['.json']);
  const claims = readText('data/claims.json');
  const briefs = readFolder('content/briefs', ['.mdx']);
  const problems = [...rows, texts, claims, briefs].flatMap((read) => read.problems);
  if (hasErrors(problems)) return { value: null, problems };
  const dataset = Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value ?? '[]')]));
  return {
    value: {
      dataset: dataset as Dataset,
      texts: [...texts.value.values()].map((text) => JSON.parse(text)),
      claims: claims.value ?? '[]',
      briefs: new Map([...briefs.value].map(([path, text]) => [path.slice('content/briefs/'.length), text])),
    },
    problems,
  };
}
