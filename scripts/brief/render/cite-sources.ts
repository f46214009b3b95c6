// Where words come from, as a line of text: "The Caspian Post, Kazakhstan Endorses …, September 2025, paragraph 5."

import { formatDate } from '../prose/format-date.ts';
import type { Article, RecordIndex } from '../record-index.ts';
import { compare } from '../record-index.ts';

/** Articles and paragraphs that back any of the records; a copy is left out where its original is cited. */
export function citeRecords(recordIds: readonly string[], index: RecordIndex): string {
  const evidence = recordIds.flatMap((id) => index.evidence(id));
  const originals = evidence.filter(({ article_id }) => index.article(article_id)?.duplicate_of == null);
  const byArticle = Map.groupBy(originals.length > 0 ? originals : evidence, ({ article_id }) => article_id);
  const cited = [...byArticle].map(([id, items]) => {
    const numbers = [...new Set(items.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
    const where = `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(', ')}`;
    return `${describe(index.article(id), id)}, ${where}`;
  });
  const records = `${recordIds.length === 1 ? 'Record' : 'Records'}: ${recordIds.toSorted(compare).join(', ')}`;
  return `${[...cited.toSorted(compare), records].join('. ')}.`;
}

/** One article as a line of the list of sources. */
export function citeArticle(id: string, index: RecordIndex): string {
  const article = index.article(id);
  const original =
    article?.duplicate_of == null ? '' : `; a copy of ${article.duplicate_of}, not counted again`;
  const cut = article?.truncated === true ? '; cut off before its end' : '';
  return `${describe(article, id)}${original}${cut}.`;
}

function describe(article: Article | undefined, id: string): string {
  if (article === undefined) return id;
  const date = article.published === null ? null : formatDate(article.published);
  const inferred = article.published_basis === 'inferred' ? ' (inferred)' : '';
  const kind =
    article.kind === 'news'
      ? 'Article'
      : { opinion: 'Opinion article', release: 'Release', transcript: 'Transcript' }[article.kind];
  return [
    article.outlet ?? `${kind} (outlet not given)`,
    article.label,
    date === null ? 'no date given' : `${date.bare}${inferred}`,
  ].join(', ');
}
