// An article as its page shows it: paragraphs, sentences with anchors, and for each sentence what was coded from it
// and which sentences of briefs rest on that. Of a restricted article only the windows round the evidence.

import type { Range, TextParagraph } from '../schema/article-text.ts';
import { type Claim, compare, dataset, type Evidence, type SourceRecord } from './dataset.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { sentenceNumberAt } from './sentence-anchor.ts';
import { joinWindows, partOf, type Window } from './windows.ts';

export interface SentenceView {
  /** 'p5-s1' */
  readonly anchor: string;
  readonly segments: readonly Segment[];
  readonly records: readonly SourceRecord[];
  readonly claims: readonly Claim[];
}

export interface ParagraphView {
  readonly number: number;
  readonly kind: TextParagraph['kind'];
  readonly sentences: readonly SentenceView[];
}

export function articleParagraphs(id: string): readonly ParagraphView[] {
  const text = dataset().texts.get(id);
  if (!text) return [];
  const evidence = Map.groupBy(
    dataset().evidenceByArticle.get(id) ?? [],
    ({ paragraph, start }) => `p${paragraph}-s${sentenceNumberAt(text, paragraph, start) ?? 1}`,
  );
  return text.paragraphs.map(({ number, kind, sentences }) => {
    const anchors = sentences.map((_, index) => `p${number}-s${index + 1}`);
    const pieces = anchors.map((anchor) => evidence.get(anchor) ?? []);
    const segments =
      text.text === null
        ? restrictedSegments(sentences, pieces)
        : sentences.map((sentence) => segmentsOf(text.text ?? '', sentence, []));
    return {
      number,
      kind,
      sentences: anchors.map((anchor, index) => {
        const records = recordsBehind(pieces[index] ?? []);
        return { anchor, segments: segments[index] ?? [], records, claims: claimsFrom(records) };
      }),
    };
  });
}

/**
 * Of each sentence of a restricted text the window round its longest evidence, or nothing. Where the windows of two
 * sentences meet, the second begins with its sentence; elsewhere one ellipsis stands between them. A paragraph without any
 * window says once that words are left out.
 */
function restrictedSegments(
  sentences: readonly Range[],
  evidence: readonly (readonly Evidence[])[],
): readonly (readonly Segment[])[] {
  const widest = evidence.map(
    (pieces) => pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null,
  );
  const windows = joinWindows(widest.filter((piece) => piece !== null));
  if (windows.length === 0) return sentences.map((_, index) => (index === 0 ? [plain('[…]')] : []));
  const windowAt = (position: number) =>
    windows.find(({ start, end }) => start <= position && position < end) ?? null;
  let last: Window | null = null;
  return widest.map((piece, index) => {
    const window = piece && windowAt(piece.start);
    if (!piece || !window) return [];
    const isJoined = window === last;
    const isFirst = last === null;
    last = window;
    // The next sentence that shows part of the same window takes over where it begins.
    const next = widest.findIndex(
      (other, later) => later > index && other !== null && windowAt(other.start) === window,
    );
    const isEnd = !widest.some((other, later) => later > index && other !== null);
    const part = partOf(window, {
      start: isJoined ? (sentences[index]?.start ?? piece.start) : window.start,
      end: next < 0 ? window.end : (sentences[next]?.start ?? window.end),
    });
    return [
      ...(isJoined || (isFirst && !window.isCutBefore) ? [] : [plain('… ')]),
      ...part,
      ...(isEnd && window.isCutAfter ? [plain(' …')] : []),
    ];
  });
}

const plain = (text: string): Segment => ({ text, isMarked: false });

/** Records first, bare mentions of actors last. */
function recordsBehind(pieces: readonly Evidence[]): readonly SourceRecord[] {
  const ids = [...new Set(pieces.map(({ record_id }) => record_id))].toSorted(compare);
  const records = ids.flatMap((id) => dataset().recordById.get(id) ?? []);
  return records.toSorted((a, b) => Number(a.table === 'actors') - Number(b.table === 'actors'));
}

/** Sentences of briefs that rest on any of these records, in the order of the briefs. */
function claimsFrom(records: readonly SourceRecord[]): readonly Claim[] {
  const { claimsByRecord, claimOrder } = dataset();
  const facts = records.filter(({ table }) => table !== 'actors');
  const found = new Set(facts.flatMap(({ row }) => claimsByRecord.get(row.id) ?? []));
  return [...found].toSorted((a, b) => (claimOrder.get(a.id) ?? 0) - (claimOrder.get(b.id) ?? 0));
}
