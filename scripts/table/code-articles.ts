// Files become the dataset: every article is read and coded by itself, then the codings are merged into tables.

import type { Outcome } from '../problem.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type CodedFile, filesCoder } from './code-article.ts';
import { type CodedArticles, mergeArticles } from './merge-articles.ts';

/**
 * `files` holds the text of each article under its path; `corrections` the text of `corrections.yaml`; `known` what was
 * coded of these same files and this vocabulary before.
 */
export function codeArticles(
  files: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  corrections: string,
  known: ReadonlyMap<string, CodedFile> = new Map(),
): Outcome<CodedArticles> {
  const kept = [...known].filter(([file]) => files.has(file));
  const made = filesCoder(vocabulary)([...files].filter(([file]) => !known.has(file)));
  return mergeArticles(new Map([...kept, ...made]), corrections);
}
