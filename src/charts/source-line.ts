// Records -> the line under a chart: which outlets, and as of when. Copies of an article are no source of their own.

import { edtfBounds } from '../schema/edtf.ts';
import { outletName } from '../site/article-words.ts';
import { type Article, compare, type Sources } from '../site/dataset.ts';
import { formatDate, formatShortDate } from '../site/format-date.ts';

/** More outlets than this are counted, not named. */
const maxNamed = 4;

interface Sourced {
  readonly article_ids: readonly string[];
}

/** 'Source: DKNews.kz, Feb 2026 (date inferred). As of February 2026.' */
export function sourceLine(rows: readonly Sourced[], { articleById }: Sources): string {
  const ids = [...new Set(rows.flatMap(({ article_ids }) => article_ids))];
  const articles = ids.flatMap((id) => articleById.get(id) ?? []);
  const originals = articles.filter(({ duplicate_of }) => duplicate_of === null);
  const named = [...new Set((originals.length > 0 ? originals : articles).toSorted(byDate).map(citation))];
  const shown = named.slice(0, maxNamed);
  const rest = named.length - shown.length;
  const list = rest > 0 ? `${shown.join('; ')}; and ${rest} more` : shown.join('; ');
  const newest =
    articles
      .toSorted(byDate)
      .at(-1)
      ?.published?.replace(/[?~%]$/, '') ?? null;
  const asOf = newest === null ? 'The articles are undated.' : `As of ${formatDate(newest)}.`;
  return `${named.length === 1 ? 'Source' : 'Sources'}: ${list}. ${asOf}`;
}

function citation(article: Article): string {
  const { kind, published, published_basis } = article;
  const outlet = kind === 'opinion' ? `${outletName(article)} (opinion)` : outletName(article);
  if (published === null) return `${outlet}, undated`;
  return `${outlet}, ${formatShortDate(published)}${published_basis === 'inferred' ? ' (date inferred)' : ''}`;
}

const lastDay = ({ published }: Article): string => (published && edtfBounds(published)?.end) ?? '';

const byDate = (a: Article, b: Article): number => compare(lastDay(a), lastDay(b)) || compare(a.id, b.id);
