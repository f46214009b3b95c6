// A row with a page of its own -> the work that is cited: a record, an actor, or what was coded from an article.

import { articleTitle, newestPublished } from './article-words.ts';
import type { CitedWork } from './citations.ts';
import type { Actor, Article } from './dataset.ts';

export const recordWork = (id: string, title: string, articleIds: readonly string[]): CitedWork => ({
  kind: 'record',
  id,
  title,
  path: `/records/${id}/`,
  asOf: newestPublished(articleIds),
});

/** An actor is a row like any other, and is cited as one. */
export const actorWork = ({ id, name, article_ids }: Actor): CitedWork => ({
  kind: 'actor',
  id,
  title: name,
  path: `/actors/${id}/`,
  asOf: newestPublished(article_ids),
});

/** What was coded from an article, which is ours; the article itself is cited under the name of its outlet. */
export const articleWork = (article: Article): CitedWork => ({
  kind: 'article',
  id: article.id,
  title: `What was coded from “${articleTitle(article)}”${article.outlet === null ? '' : ` (${article.outlet})`}`,
  path: `/articles/${article.id}/`,
  asOf: article.published,
});
