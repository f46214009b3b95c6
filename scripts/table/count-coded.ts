// How many of the sentences that were read gave a record other than a name: what the summary of a run says.

import type { AnyCodedRecord } from '../record/coded-record.ts';
import type { ReadArticle } from '../sentence/read-sentences.ts';

/** Sentences that a span of evidence touches, counted over all articles. */
export function countCoded(read: readonly ReadArticle[], coded: readonly AnyCodedRecord[]): number {
  const byArticle = Map.groupBy(
    coded.filter(({ table }) => table !== 'actors'),
    ({ article }) => article,
  );
  return read.reduce((count, { article, sentences }) => {
    const spans = (byArticle.get(article.id) ?? [])
      .flatMap(({ evidence }) => evidence)
      .toSorted((a, b) => a.start - b.start);
    return count + touched(sentences, spans);
  }, 0);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Both in order of their starts; sentences do not overlap, spans may. One pass. */
function touched(sentences: readonly Range[], spans: readonly Range[]): number {
  let count = 0;
  let next = 0;
  let reached = -1;
  for (const { start, end } of sentences) {
    for (; next < spans.length; next++) {
      const span = spans[next];
      if (!span || span.start >= end) break;
      reached = Math.max(reached, span.end);
    }
    if (reached > start) count++;
  }
  return count;
}
