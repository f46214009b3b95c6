// What an article is called when the capture names no title, no outlet or no date: unknown is said, not filled in.

import { edtfBounds } from '../schema/edtf.ts';
import { type Article, compare, dataset } from './dataset.ts';
import { formatDate, formatShortDate } from './format-date.ts';

export const outletName = ({ outlet }: Article): string => outlet ?? 'Outlet not named';

/** The headline; where none was printed, the words an editor describes the article with. */
export const articleTitle = ({ title, label }: Article): string => title ?? label;

/** “Headline”, by A. Author, The Caspian Post, 13 October 2025, https://…: what is not known of the article is left out. */
export const articleReference = (article: Article): string =>
  [
    article.title === null ? article.label : `“${article.title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
    article.author === null ? null : `by ${article.author}`,
    article.outlet,
    publishedWords(article),
    article.url,
  ]
    .filter((part) => part !== null)
    .join(', ');

/** '13 October 2025', 'November 2025 (inferred)', 'undated' */
export function publishedWords({ published, published_basis }: Article): string {
  if (published === null) return 'undated';
  return published_basis === 'inferred' ? `${formatDate(published)} (inferred)` : formatDate(published);
}

/** 'The Caspian Post, 12 Sep 2025, ¶ 5' */
export function sourceLine(article: Article, paragraph: number): string {
  const date = article.published === null ? 'undated' : formatShortDate(article.published);
  return `${outletName(article)}, ${date}, ¶\u00a0${paragraph}`;
}

/** The newest date of publication among some articles, as EDTF; null when none is dated. */
export function newestPublished(ids: readonly string[]): string | null {
  const dates = ids.flatMap((id) => dataset().articleById.get(id)?.published ?? []);
  return dates.toSorted((a, b) => compare(lastDay(a), lastDay(b)) || compare(a, b)).at(-1) ?? null;
}

/** At most so many articles, the newest first; a short list keeps its order. */
export const newestArticles = (articles: readonly Article[], most: number): readonly Article[] =>
  articles.length <= most
    ? articles
    : articles
        .toSorted(
          (a, b) => compare(lastDay(b.published ?? ''), lastDay(a.published ?? '')) || compare(a.id, b.id),
        )
        .slice(0, most);

const lastDay = (date: string) => edtfBounds(date)?.end ?? '';
