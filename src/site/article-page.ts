// An article as its page shows it: paragraphs, sentences with anchors, and for each sentence what was coded from it
// and which sentences of briefs rest on that. Of a restricted article only the windows round the evidence.

import type { ArticleText, TextParagraph } from '../schema/article-text.ts';
import { type Claim, compare, dataset, type Evidence, type SourceRecord } from './dataset.ts';
import { type Segment, segmentsOf, windowOf } from './passage.ts';
import { sentenceNumberAt } from './sentence-anchor.ts';

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
  return text.paragraphs.map((paragraph) => ({
    number: paragraph.number,
    kind: paragraph.kind,
    sentences: markGap(
      paragraph.sentences.map((sentence, index) => {
        const anchor = `p${paragraph.number}-s${index + 1}`;
        const pieces = evidence.get(anchor) ?? [];
        const records = recordsBehind(pieces);
        return {
          anchor,
          segments: sentenceSegments(text, sentence, pieces),
          records,
          claims: claimsFrom(records),
        };
      }),
    ),
  }));
}

/** A window says itself that words are left out beside it; a paragraph without one says so once. */
const markGap = (sentences: readonly SentenceView[]): readonly SentenceView[] =>
  sentences.some(({ segments }) => segments.length > 0)
    ? sentences
    : sentences.map((sentence, index) =>
        index === 0 ? { ...sentence, segments: [{ text: '[…]', isMarked: false }] } : sentence,
      );

/** The words of a sentence, unmarked: every record marks others. A restricted text gives its windows, or nothing. */
function sentenceSegments(
  { text }: ArticleText,
  sentence: { readonly start: number; readonly end: number },
  pieces: readonly Evidence[],
): readonly Segment[] {
  if (text !== null) return segmentsOf(text, sentence, []);
  const widest = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return widest ? windowOf(widest) : [];
}

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
