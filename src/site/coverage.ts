// How much of each article was coded: records a paragraph, bare mentions of actors not counted.

import { type Article, dataset } from './dataset.ts';

interface ParagraphCoverage {
  readonly number: number;
  readonly isHeading: boolean;
  readonly records: number;
}

export interface ArticleCoverage {
  readonly article: Article;
  readonly paragraphs: readonly ParagraphCoverage[];
  /** Paragraphs with at least one record, headings left out. */
  readonly covered: number;
  /** Paragraphs, headings left out. */
  readonly total: number;
}

export const coverage = (): readonly ArticleCoverage[] =>
  dataset().tables.articles.map((article) => {
    const evidence = (dataset().evidenceByArticle.get(article.id) ?? []).filter(
      ({ record_table }) => record_table !== 'actors',
    );
    const paragraphs = (dataset().texts.get(article.id)?.paragraphs ?? []).map(({ number, kind }) => ({
      number,
      isHeading: kind === 'heading',
      records: new Set(evidence.filter((e) => e.paragraph === number).map((e) => e.record_id)).size,
    }));
    const running = paragraphs.filter(({ isHeading }) => !isHeading);
    return {
      article,
      paragraphs,
      covered: running.filter(({ records }) => records > 0).length,
      total: running.length,
    };
  });
