// Where a place of an article's text stands in the file it was read from. Markup and white space differ between the two,
// so the words are looked for; when they are not found, the file alone is named.

import type { Article } from '../article/article.ts';

const wordsAround = 24;

/** A locator for one digest: offset in the article's text -> `file:line:column`. */
export function locateInFile(article: Article, file: string): (start: number) => string {
  const bodyAt = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(file)?.[0].length ?? 0;
  return (start) => {
    const paragraph = article.paragraphs.find(
      (candidate) => candidate.start <= start && start < candidate.end,
    );
    const opening = article.text.slice(paragraph?.start ?? start, (paragraph?.start ?? start) + wordsAround);
    const from = file.indexOf(opening, bodyAt);
    if (paragraph === undefined || from < 0) return article.file;
    const words = article.text.slice(start, Math.min(paragraph.end, start + wordsAround));
    const at = Math.max(from, file.indexOf(words, from));
    const before = file.slice(0, at).split('\n');
    return `${article.file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  };
}
