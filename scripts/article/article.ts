// An article as the rest of the pipeline sees it: what is known about it, its normalised text, its paragraphs.

import type { Row } from '../../src/schema/table.ts';
import type { articles } from '../../src/schema/tables/articles.ts';

/** Offsets are UTF-16 positions of `Article.text`; they become code points when evidence is written. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Paragraph extends Span {
  /** From 1, headings included. */
  readonly number: number;
  readonly kind: 'heading' | 'text' | 'item';
}

type ArticleRow = Row<typeof articles>;

/** What the front matter or the capture itself says of the article. */
export type ArticleMeta = Pick<
  ArticleRow,
  | 'title'
  | 'label'
  | 'outlet'
  | 'author'
  | 'published'
  | 'published_basis'
  | 'kind'
  | 'language'
  | 'rights'
  | 'url'
  | 'source_file'
  | 'source_sha256'
  | 'truncated'
  | 'duplicate_of'
>;

export interface Article {
  readonly id: string;
  /** Path the article was read from, as problems name it. */
  readonly file: string;
  readonly meta: ArticleMeta;
  /** Where the report was filed, from a dateline: "TIRANA, April 2 (AFP)". */
  readonly dateline: string | null;
  /** Where the report's own words begin: after a dateline that opens the text, else 0. */
  readonly lead: number;
  /** Paragraphs joined by line feeds; NFC, single spaces, no control characters. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph before it has offsets. */
export interface Block {
  readonly kind: Paragraph['kind'];
  readonly text: string;
}

/** Blocks become one text with the offsets of each paragraph; empty blocks are left out. */
export function joinBlocks(blocks: readonly Block[]): Pick<Article, 'text' | 'paragraphs'> {
  const printed = blocks.filter(({ text }) => text !== '');
  let start = 0;
  const paragraphs = printed.map(({ kind, text }, index): Paragraph => {
    const paragraph = { number: index + 1, kind, start, end: start + text.length };
    start = paragraph.end + 1;
    return paragraph;
  });
  // Joined in one go: a text that grew by pieces is slower to read, letter by letter.
  return { text: printed.map(({ text }) => text).join('\n'), paragraphs };
}
