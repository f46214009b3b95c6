// Merged records -> a row of `evidence` for each span, with the words round it. Offsets become code points here.

import type { Row } from '../../src/schema/table.ts';
import { contextLength, type evidence } from '../../src/schema/tables/evidence.ts';
import type { Article } from '../article/article.ts';
import type { Backing } from '../record/coded-record.ts';
import { codePoints } from './code-points.ts';
import type { MergedRecord } from './merge-records.ts';

type EvidenceRow = Row<typeof evidence>;

/** In the order of records, and of the codings of each; a span that two codings share is one row, that of the last. */
export function evidenceOf(
  merged: readonly MergedRecord[],
  articles: ReadonlyMap<string, Article>,
): EvidenceRow[] {
  const sources = new Map<string, Source>();
  const sourceOf = (record: MergedRecord, id: string): Source => {
    const known = sources.get(id);
    if (known) return known;
    const article = articles.get(id);
    if (!article) throw new Error(`Bug: ${record.id} was coded from ${id}, which is not among the articles`);
    const made = { article, count: codePoints(article.text), hasPairs: /[\ud800-\udfff]/.test(article.text) };
    sources.set(id, made);
    return made;
  };
  const rows: EvidenceRow[] = [];
  for (const record of merged) {
    const spans = spansOf(record);
    for (const [index, { article, backing }] of spans.entries())
      rows.push(evidenceRow(record, index + 1, sourceOf(record, article), backing));
  }
  return rows;
}

interface Source {
  readonly article: Article;
  readonly count: (position: number) => number;
  /** Whether any character takes two UTF-16 units; hardly any article has one. */
  readonly hasPairs: boolean;
}

interface Found {
  readonly article: string;
  readonly backing: Backing;
}

/** No text is longer, so that start and end make one number. */
const longestText = 2 ** 26;

function spansOf({ codings }: MergedRecord): readonly Found[] {
  const [first, ...others] = codings;
  if (first?.evidence.length === 1 && others.length === 0)
    return first.evidence.map((backing) => ({ article: first.article, backing }));
  const found: Found[] = [];
  /** Where a span stands in what was found, by article, start and end. */
  const places = new Map<string, Map<number, number>>();
  for (const { article, evidence: backings } of codings) {
    const inArticle = places.get(article) ?? new Map<number, number>();
    places.set(article, inArticle);
    for (const backing of backings) {
      const span = backing.start * longestText + backing.end;
      const place = inArticle.get(span) ?? found.length;
      inArticle.set(span, place);
      found[place] = { article, backing };
    }
  }
  return found;
}

function evidenceRow(
  record: MergedRecord,
  number: number,
  { article, count, hasPairs }: Source,
  { start, end, paragraph, rule }: Backing,
): EvidenceRow {
  const { text, paragraphs } = article;
  const around = hasPairs ? nearbyPoints : nearbyUnits;
  return {
    id: `${record.id}-e${String(number).padStart(2, '0')}`,
    record_id: record.id,
    record_table: record.table,
    article_id: article.id,
    paragraph: paragraphs.find((one) => one.start <= start && start < one.end)?.number ?? paragraph,
    start: count(start),
    end: count(end),
    prefix: around(text.slice(Math.max(0, start - contextLength * 2), start), -contextLength),
    exact: text.slice(start, end),
    suffix: around(text.slice(end, end + contextLength * 2), contextLength),
    extractor: rule,
  };
}

/** At most `length` code points from the end (negative) or the start of a text; null when there are none. */
function nearbyPoints(text: string, length: number): string | null {
  const points = [...text.toWellFormed()];
  const kept = length < 0 ? points.slice(length) : points.slice(0, length);
  return kept.join('') || null;
}

/** The same of a text whose every unit is a code point. */
const nearbyUnits = (text: string, length: number): string | null =>
  (length < 0 ? text.slice(length) : text.slice(0, length)) || null;
