// Merged records become the rows of every table, and their spans the rows of `evidence`.

import type { Dataset, RecordTable } from '../../src/schema/tables/all.ts';
import type { Article } from '../article/article.ts';
import { compareCodings } from './compare-codings.ts';
import { evidenceOf } from './evidence-rows.ts';
import type { MergedRecord } from './merge-records.ts';
import { settleColumns } from './settle-columns.ts';

export function assemble(articles: readonly Article[], merged: readonly MergedRecord[]): Dataset {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byTable = Map.groupBy(merged, ({ table }) => table);
  const rows = <T extends RecordTable>(table: T) =>
    (byTable.get(table) ?? []).map((record) => {
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
    evidence: evidenceOf(merged, byId).sort((a, b) => (a.id < b.id ? -1 : 1)),
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
  const ids = [...new Set(record.codings.map((coding) => coding.article))].sort();
  const outlets = new Set<string>();
  for (const id of ids) {
    const article = articles.get(id);
    if (article && article.meta.duplicate_of === null && article.meta.kind !== 'opinion')
      outlets.add(article.meta.outlet ?? id);
  }
  return { article_ids: ids, outlet_count: outlets.size, derived, review: 'machine' as const };
}
