// The words behind a record: evidence spans -> passages of the article, one a sentence, with the spans marked.
// Positions are code points. Of a restricted article only the span and its stored context are shown.

import type { ArticleText, Range } from '../schema/article-text.ts';
import { contextLength } from '../schema/tables/evidence.ts';
import { type Article, dataset, type Evidence } from './dataset.ts';
import { articleSentenceHref } from './links.ts';

export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Passage {
  readonly article: Article;
  readonly paragraph: number;
  readonly href: string;
  readonly segments: readonly Segment[];
  readonly evidence: readonly Evidence[];
}

/** Evidence -> passages in the same order; spans of one sentence share a passage. `contextWords` cuts long sentences. */
export function passagesOf(
  evidence: readonly Evidence[],
  contextWords = Number.POSITIVE_INFINITY,
): readonly Passage[] {
  const groups = Map.groupBy(evidence, (piece) => `${articleSentenceHref(piece)} ${piece.paragraph}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const article = first && dataset().articleById.get(first.article_id);
    if (!first || !article) return [];
    const text = dataset().texts.get(first.article_id);
    return [
      {
        article,
        paragraph: first.paragraph,
        href: articleSentenceHref(first),
        segments:
          text?.text == null
            ? windowOf(first)
            : shorten(markedSentence(text, text.text, first.paragraph, group), contextWords),
        evidence: group,
      },
    ];
  });
}

/** The sentence or sentences that hold all spans, cut at the edges of the spans. */
export function markedSentence(
  { paragraphs }: ArticleText,
  text: string,
  paragraph: number,
  spans: readonly Range[],
): readonly Segment[] {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const sentences = paragraphs.find(({ number }) => number === paragraph)?.sentences ?? [];
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? start;
  const to = sentences.find((sentence) => sentence.end >= end)?.end ?? end;
  return segmentsOf(text, { start: from, end: to }, spans);
}

/** Text, a window, spans in it -> the window in pieces, marked where any span covers it. */
export function segmentsOf(text: string, window: Range, spans: readonly Range[]): readonly Segment[] {
  const cut = cutter(text);
  const segments: Segment[] = [];
  const push = (start: number, end: number, isMarked: boolean) => {
    if (end > start) segments.push({ text: cut(start, end), isMarked });
  };
  let position = window.start;
  for (const { start, end } of merge(spans)) {
    push(position, start, false);
    push(start, end, true);
    position = end;
  }
  push(position, window.end, false);
  return segments;
}

/** Overlapping and touching spans become one. */
function merge(spans: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Cuts the unmarked words before, between and after the marks down to `words` a side. */
function shorten(segments: readonly Segment[], words: number): readonly Segment[] {
  if (words === Number.POSITIVE_INFINITY) return segments;
  return segments.map((segment, index) => {
    if (segment.isMarked) return segment;
    const isFirst = index === 0;
    const isLast = index === segments.length - 1;
    const parts = segment.text.match(/\s*\S+/g) ?? [];
    if (parts.length <= (isFirst || isLast ? words : 2 * words) + 2) return segment;
    const head = isFirst ? '' : `${parts.slice(0, words).join('')} `;
    const tail = isLast ? '' : parts.slice(-words).join('') + (segment.text.match(/\s+$/)?.[0] ?? '');
    return { text: `${head}…${tail}`, isMarked: false };
  });
}

/** All that may be shown of a restricted article: the span and its stored context, less the word that is cut in it. */
export function windowOf({ prefix, exact, suffix }: Evidence): readonly Segment[] {
  const before = isFull(prefix) ? prefix.replace(/^\S+(?=\s)/, '').trimStart() : prefix;
  const after = isFull(suffix) ? suffix.replace(/(?<=\s)\S+$/, '').trimEnd() : suffix;
  return [
    { text: before === null ? '' : `… ${before}`, isMarked: false },
    { text: exact, isMarked: true },
    { text: after === null ? '' : `${after} …`, isMarked: false },
  ].filter(({ text }) => text !== '');
}

const isFull = (context: string | null): context is string =>
  context !== null && [...context].length >= contextLength;

const beyondBasicPlane = /[\ud800-\udfff]/;

/** Cuts a text by code points. In most texts they are the letters as they stand. */
function cutter(text: string): (start: number, end: number) => string {
  if (!beyondBasicPlane.test(text)) return (start, end) => text.slice(start, end);
  const points = codePoints(text);
  return (start, end) => points.slice(start, end).join('');
}

let memo: { readonly text: string; readonly points: readonly string[] } | undefined;

/** Many spans of one text follow each other; to hold more than the last one would hold an archive letter by letter. */
function codePoints(text: string): readonly string[] {
  if (memo?.text !== text) memo = { text, points: [...text] };
  return memo.points;
}
