// One file becomes one article: a digest with front matter, or a capture as it was saved. Words are never changed.

import { createHash } from 'node:crypto';
import { idPattern } from '../../src/schema/table.ts';
import type { Outcome, Problem } from '../problem.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Article, type ArticleMeta, joinBlocks } from './article.ts';
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { type Source, sourceReader } from './read-source.ts';

/** A parser for one vocabulary: path and text -> the article, or null with the problems that stand in its way. */
export function articleParser(
  vocabulary: Vocabulary,
): (file: string, text: string) => Outcome<Article | null> {
  const readSource = sourceReader(vocabulary);
  return (file, text) => {
    const name = file.replace(/^.*\//, '');
    const parts = splitFrontMatter(text);
    if (parts) return parseDigest(file, name.replace(/\.md$/, ''), parts.head, parts.body);
    if (/^\ufeff?---[ \t]*\r?\n/.test(text))
      return failure({
        code: 'article/front-matter',
        place: `${file}:1:1`,
        message: 'front matter that is opened by "---" must be closed by a line "---"',
        actual: 'no closing line',
        fix: 'Add the closing line.',
      });
    return { value: parseCapture(file, name, text, readSource), problems: [] };
  };
}

function parseDigest(file: string, id: string, head: string, body: string): Outcome<Article | null> {
  const { value: meta, problems } = parseFrontMatter(file, head);
  const blocks = markdownBlocks(body);
  const found: Omit<Problem, 'severity'>[] = [];
  if (!new RegExp(`^(?:${idPattern})$`).test(id))
    found.push({
      code: 'article/id',
      place: file,
      message: 'a file name must be letters a-z, digits and hyphens',
      actual: JSON.stringify(id),
      fix: 'Rename the file.',
    });
  if (blocks.length === 0)
    found.push({
      code: 'article/empty',
      place: file,
      message: 'an article must have a paragraph',
      actual: 'no text',
      fix: 'Write the digest below the front matter.',
    });
  const all = [...problems, ...found.map((problem) => ({ ...problem, severity: 'error' as const }))];
  if (all.length > 0) return { value: null, problems: all };
  const label = meta.label ?? meta.title ?? id;
  return {
    value: { id, file, meta: { ...meta, label }, dateline: null, lead: 0, ...joinBlocks(blocks) },
    problems: [],
  };
}

const parseCapture = (
  file: string,
  name: string,
  text: string,
  read: ReturnType<typeof sourceReader>,
): Article => articleOf(file, text, read(name, text));

/** A capture that was read, as an article of its own: its id comes from the name of its file. */
export function articleOf(file: string, text: string, source: Source): Article {
  const name = file.replace(/^.*\//, '');
  const id = slug(name.replace(/\.[a-z]+$/i, ''));
  const meta: ArticleMeta = {
    title: source.title?.value ?? null,
    label: source.title?.value ?? `Article ${id}`,
    outlet: source.outlet?.value ?? null,
    author: source.author?.value ?? null,
    published: source.published?.value ?? null,
    published_basis: source.published_basis,
    kind: source.kind.value,
    language: source.language,
    rights: 'restricted',
    url: source.url,
    source_file: name,
    source_sha256: createHash('sha256').update(text).digest('hex'),
    truncated: source.truncated,
    duplicate_of: null,
  };
  return { id, file, meta, dateline: source.dateline, lead: source.lead, ...joinBlocks(source.blocks) };
}

/** `"A page (2).html"` without its ending -> `"a-page-2"`. */
export const slug = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'article';

const failure = (problem: Omit<Problem, 'severity'>): Outcome<null> => ({
  value: null,
  problems: [{ ...problem, severity: 'error' }],
});
