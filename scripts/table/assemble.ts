// Merged records become the rows of every table, and their spans the rows of `evidence`.

import type { Row } from '../../src/schema/table.ts';
import type { Dataset, RecordTable } from '../../src/schema/tables/all.ts';
import type { evidence } from '../../src/schema/tables/evidence.ts';
import type { Article } from '../article/article.ts';
import type { AnyCodedRecord, Backing } from '../record/coded-record.ts';
import { codePoints } from './code-points.ts';
import { compareCodings } from './compare-codings.ts';
import type { MergedRecord } from './merge-records.ts';
import { settleColumns } from './settle-columns.ts';

type EvidenceRow = Row<typeof evidence>;

/** Code points of context kept on each side of a span. */
const contextLength = 32;

export function assemble(articles: readonly Article[], merged: readonly MergedRecord[]): Dataset {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const counters = new Map(articles.map((article) => [article.id, codePoints(article.text)]));
  const rows = <T extends RecordTable>(table: T) =>
    merged
      .filter((record) => record.table === table)
      .map((record) => {
        const { columns, derived } = settleColumns(record, byId);
        return { id: record.id, ...columns, ...common(record, derived, byId) };
      }) as unknown as Dataset[T];
  const actors = rows('actors');
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return {
    articles: articles.map(articleRow).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    actors,
    events: rows('events'),
    votes: rows('votes'),
    vote_positions: rows('vote_positions'),
    commitments: rows('commitments'),
    figures: rows('figures'),
    statements: rows('statements'),
    provisions: rows('provisions'),
    evidence: merged
      .flatMap((record) => evidenceRows(record, byId, counters))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    differences: compareCodings(merged, byId, names),
  };
}

function articleRow(article: Article): Dataset['articles'][number] {
  const { id, meta, text, paragraphs } = article;
  return {
    id,
    title: meta.title,
    label: meta.label,
    outlet: meta.outlet,
    author: meta.author,
    published: meta.published,
    published_basis: meta.published_basis,
    kind: meta.kind,
    language: meta.language,
    rights: meta.rights,
    url: meta.url,
    source_file: meta.source_file,
    source_sha256: meta.source_sha256,
    word_count: text.split(/\s+/).filter(Boolean).length,
    paragraph_count: paragraphs.length,
    truncated: meta.truncated,
    duplicate_of: meta.duplicate_of,
  };
}

function common(record: MergedRecord, derived: readonly string[], articles: ReadonlyMap<string, Article>) {
  const ids = [...new Set(record.codings.map((coding) => coding.article))].toSorted();
  const independent = ids
    .map((id) => articles.get(id))
    .filter(
      (article) =>
        article !== undefined && article.meta.duplicate_of === null && article.meta.kind !== 'opinion',
    );
  return {
    article_ids: ids,
    outlet_count: new Set(independent.map((article) => article?.meta.outlet ?? article?.id)).size,
    derived,
    review: 'machine' as const,
  };
}

function evidenceRows(
  record: MergedRecord,
  articles: ReadonlyMap<string, Article>,
  counters: ReadonlyMap<string, (position: number) => number>,
): EvidenceRow[] {
  const spans = new Map<string, { readonly coding: AnyCodedRecord; readonly backing: Backing }>();
  for (const coding of record.codings)
    for (const backing of coding.evidence)
      spans.set(`${coding.article} ${backing.start} ${backing.end}`, { coding, backing });
  return [...spans.values()].map(({ coding, backing }, index) => {
    const article = articles.get(coding.article);
    const count = counters.get(coding.article);
    if (!article || !count)
      throw new Error(`Bug: ${record.id} was coded from ${coding.article}, which is not among the articles`);
    return {
      id: `${record.id}-e${String(index + 1).padStart(2, '0')}`,
      record_id: record.id,
      record_table: record.table,
      article_id: article.id,
      paragraph:
        article.paragraphs.find(
          (paragraph) => paragraph.start <= backing.start && backing.start < paragraph.end,
        )?.number ?? backing.paragraph,
      start: count(backing.start),
      end: count(backing.end),
      prefix: nearby(
        article.text.slice(Math.max(0, backing.start - contextLength * 2), backing.start),
        -contextLength,
      ),
      exact: article.text.slice(backing.start, backing.end),
      suffix: nearby(article.text.slice(backing.end, backing.end + contextLength * 2), contextLength),
      extractor: backing.rule,
    };
  });
}

/** At most `length` code points from the end (negative) or the start of a text; null when there are none. */
function nearby(text: string, length: number): string | null {
  const points = [...text.toWellFormed()];
  const kept = length < 0 ? points.slice(length) : points.slice(0, length);
  return kept.join('') || null;
}
