// The words behind a record: evidence spans -> passages of the article, one a sentence, with the spans marked.
// Positions are code points. Of a restricted article only the span and its stored context are shown.

import type { ArticleText, Range } from '../schema/article-text.ts';
import { type Article, dataset, type Evidence } from './dataset.ts';
import { articleSentenceHref } from './links.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { windowsOf } from './windows.ts';

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
            ? windowsOf(group)
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
