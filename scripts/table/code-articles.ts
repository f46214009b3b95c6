// Files become the dataset: every article is read and coded by itself, then the codings are merged into tables.

import type { Outcome } from '../problem.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { articleCoder, type CodedFile } from './code-article.ts';
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
  const code = articleCoder(vocabulary);
  const coded = new Map([...files].map(([file, text]) => [file, known.get(file) ?? code(file, text)]));
  return mergeArticles(coded, corrections);
}
