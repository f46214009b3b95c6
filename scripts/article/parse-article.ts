// One file becomes one article: a digest with front matter, or a capture as it was saved. Words are never changed.

import { createHash } from 'node:crypto';
import { idPattern } from '../../src/schema/table.ts';
import type { Outcome, Problem } from '../problem.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Article, type ArticleMeta, type Block, joinBlocks } from './article.ts';
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import { readHtmlCapture } from './html-capture.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { normalise } from './normalise.ts';
import { captureReader } from './read-capture.ts';

/** A parser for one vocabulary: path and text -> the article, or null with the problems that stand in its way. */
export function articleParser(
  vocabulary: Vocabulary,
): (file: string, text: string) => Outcome<Article | null> {
  const readCapture = captureReader(vocabulary);
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
    return { value: parseCapture(file, name, text, readCapture), problems: [] };
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

function parseCapture(
  file: string,
  name: string,
  text: string,
  readCapture: ReturnType<typeof captureReader>,
): Article {
  const html = /\.html?$/i.test(name) || /^\s*<(?:!doctype|html)/i.test(text) ? readHtmlCapture(text) : null;
  const found = readCapture(html?.blocks ?? textBlocks(text));
  const id = slug(name.replace(/\.[a-z]+$/i, ''));
  const published = found.published ?? html?.published ?? null;
  const title = html?.title ?? found.title;
  const meta: ArticleMeta = {
    title,
    label: title ?? `Article ${id}`,
    outlet: html?.outlet ?? found.outlet,
    author: html?.author ?? found.author,
    published,
    published_basis: published === null ? 'unknown' : 'stated',
    kind: found.kind,
    language: html?.language?.match(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)?.[0] ?? 'en',
    rights: 'restricted',
    url: html?.url ?? null,
    source_file: name,
    source_sha256: createHash('sha256').update(text).digest('hex'),
    truncated: found.truncated,
    duplicate_of: null,
  };
  return { id, file, meta, dateline: found.dateline, lead: found.lead, ...joinBlocks(found.blocks) };
}

/** Each line is a paragraph, unless the file is wrapped: then blank lines part the paragraphs. */
function textBlocks(text: string): Block[] {
  const groups = text
    .split(/(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)/)
    .map((group) =>
      group
        .split(/\r?\n|\r/)
        .map(normalise)
        .filter(Boolean),
    )
    .filter((group) => group.length > 0);
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const isWrapped =
    inner.length > 8 &&
    inner.filter((line) => line.length >= 50 && line.length <= 90 && !/[.!?:]["”]?$/.test(line)).length >
      inner.length * 0.6;
  const lines = isWrapped ? groups.map((group) => group.join(' ')) : groups.flat();
  return lines.map((line) => ({ kind: 'text', text: line }));
}

const slug = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'article';

const failure = (problem: Omit<Problem, 'severity'>): Outcome<null> => ({
  value: null,
  problems: [{ ...problem, severity: 'error' }],
});
