// The sentence round a piece of evidence, with the words of the evidence between marks. Offsets are code points.

import type { ArticleText, Range } from '../../src/schema/article-text.ts';

export interface MarkedSpan {
  /** Number of the first sentence the span touches, from 1 within its paragraph; null for a heading without sentences. */
  readonly sentence: number | null;
  readonly text: string;
}

interface Span extends Range {
  readonly paragraph: number;
  readonly prefix: string | null;
  readonly exact: string;
  readonly suffix: string | null;
}

/** «142 of 193 states» between the words before and after; a restricted article gives only the words kept beside the span. */
export function markSpan(span: Span, article: ArticleText | undefined): MarkedSpan {
  const paragraph = article?.paragraphs.find(({ number }) => number === span.paragraph);
  const sentences = paragraph?.sentences ?? [];
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  const first = touched[0] ?? paragraph;
  const last = touched.at(-1) ?? paragraph;
  const index = touched[0] === undefined ? -1 : sentences.indexOf(touched[0]);
  const sentence = index === -1 ? null : index + 1;
  const text = article?.text ?? null;
  if (text === null || first === undefined || last === undefined)
    return { sentence, text: `…${span.prefix ?? ''}${marked(span.exact)}${span.suffix ?? ''}…` };
  const points = [...text];
  const slice = (start: number, end: number) => points.slice(start, end).join('');
  const before = slice(Math.min(first.start, span.start), span.start);
  const after = slice(span.end, Math.max(last.end, span.end));
  return { sentence, text: `${before}${marked(slice(span.start, span.end))}${after}`.trim() };
}

const marked = (words: string) => `»${words}«`;
