// Records -> the line under a chart: which outlets, and as of when. Copies of an article are no source of their own.

import { edtfBounds } from '../schema/edtf.ts';
import { outletName } from '../site/article-words.ts';
import { type Article, compare, type Sources } from '../site/dataset.ts';
import { formatDate, formatShortDate } from '../site/format-date.ts';
import type { SourcePart } from './chart.ts';

/** More articles than this are counted, not named. */
const maxNamed = 4;

interface Sourced {
  readonly article_ids: readonly string[];
}

/** 'Source: DKNews.kz, Feb 2026 (date inferred). As of February 2026.', in parts that can be linked */
export function sourceLine(rows: readonly Sourced[], { articleById }: Sources): readonly SourcePart[] {
  const ids = [...new Set(rows.flatMap(({ article_ids }) => article_ids))];
  const articles = ids.flatMap((id) => articleById.get(id) ?? []).toSorted(byDate);
  const originals = articles.filter(({ duplicate_of }) => duplicate_of === null);
  const named = originals.length > 0 ? originals : articles;
  const shown = named
    .slice(0, maxNamed)
    .map((article) => ({ text: citation(article), articleId: article.id }));
  const rest = named.length - shown.length;
  const newest = articles.at(-1)?.published?.replace(/[?~%]$/, '') ?? null;
  const asOf = newest === null ? 'The articles are undated.' : `As of ${formatDate(newest)}.`;
  return [
    { text: named.length === 1 ? 'Source: ' : 'Sources: ' },
    ...shown.flatMap((part, index) => (index === 0 ? [part] : [{ text: '; ' }, part])),
    { text: `${rest > 0 ? `; and ${rest} more` : ''}. ${asOf}` },
  ];
}

/** The whole line. */
export const sourceText = (parts: readonly SourcePart[]): string => parts.map(({ text }) => text).join('');

function citation(article: Article): string {
  const { kind, published, published_basis } = article;
  const outlet = kind === 'opinion' ? `${outletName(article)} (opinion)` : outletName(article);
  if (published === null) return `${outlet}, undated`;
  return `${outlet}, ${formatShortDate(published)}${published_basis === 'inferred' ? ' (date inferred)' : ''}`;
}

const lastDay = ({ published }: Article): string => (published && edtfBounds(published)?.end) ?? '';

const byDate = (a: Article, b: Article): number => compare(lastDay(a), lastDay(b)) || compare(a.id, b.id);
