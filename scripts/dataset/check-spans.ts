// The words of every piece of evidence stand where it says: the promise that a reader's click relies on.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import type { Problem } from '../problem.ts';

type Evidence = Dataset['evidence'][number];

/** Evidence and texts -> one problem for each span that is outside its paragraph or quotes other words. */
export function checkSpans(evidence: readonly Evidence[], texts: readonly ArticleText[]): Problem[] {
  const byId = new Map(
    texts.map((article) => [
      article.id,
      { article, points: article.text === null ? null : [...article.text] },
    ]),
  );
  return evidence.flatMap((row) => {
    const found = byId.get(row.article_id);
    const fault = found ? spanFault(row, found.article, found.points) : 'its article must have a text';
    return fault === null ? [] : [problem(row, fault, found?.points ?? null)];
  });
}

function spanFault(
  row: Evidence,
  { paragraphs }: ArticleText,
  points: readonly string[] | null,
): string | null {
  const paragraph = paragraphs.find(({ number }) => number === row.paragraph);
  if (!paragraph) return `its article must have a paragraph ${row.paragraph}`;
  if (row.start >= row.end || row.start < paragraph.start || row.end > paragraph.end)
    return `the span must lie in paragraph ${row.paragraph}, from ${paragraph.start} to ${paragraph.end}`;
  const isQuoted = points === null || points.slice(row.start, row.end).join('') === row.exact;
  return isQuoted ? null : `the text from ${row.start} to ${row.end} must be ${JSON.stringify(row.exact)}`;
}

const problem = (row: Evidence, message: string, points: readonly string[] | null): Problem => ({
  code: 'evidence/span',
  severity: 'error',
  place: `evidence ${row.id}`,
  message,
  actual: points ? JSON.stringify(points.slice(row.start, row.end).join('')) : `${row.start} to ${row.end}`,
  fix: `Mend the rule ${row.extractor}: offsets count code points of the normalised text.`,
});
