// How much of each article was coded: what each paragraph gave, and the sentences that gave nothing though they hold a
// number, a date or a quotation. Bare mentions of actors are not counted.

import type { ArticleText, Cue, TextSentence } from '../schema/article-text.ts';
import { type Article, compare, dataset, type Evidence } from './dataset.ts';
import { formatCount } from './number.ts';

/** A sentence for editors to look at. */
export interface OpenSentence {
  /** 'p5-s1' */
  readonly anchor: string;
  readonly holds: readonly Cue[];
  /** Null when the article may not be shown. */
  readonly text: string | null;
}

export interface ParagraphCoverage {
  readonly number: number;
  readonly isHeading: boolean;
  readonly records: number;
  /** '2 figures, 1 statement'; empty when nothing was coded. */
  readonly coded: string;
  /** Sentences without a record, and how many there are. */
  readonly silent: number;
  readonly sentences: number;
  readonly open: readonly OpenSentence[];
}

export interface ArticleCoverage {
  readonly article: Article;
  readonly paragraphs: readonly ParagraphCoverage[];
  /** Paragraphs with at least one record, headings left out. */
  readonly covered: number;
  /** Paragraphs, headings left out. */
  readonly total: number;
  readonly open: readonly OpenSentence[];
}

export const coverage = (): readonly ArticleCoverage[] =>
  dataset().tables.articles.map((article) =>
    coverageOf(article, dataset().texts.get(article.id), dataset().evidenceByArticle.get(article.id) ?? []),
  );

/** At most so many articles, those with most sentences to look at first; a short list keeps its order. */
export const mostOpen = (articles: readonly ArticleCoverage[], most: number): readonly ArticleCoverage[] =>
  articles.length <= most
    ? articles
    : articles
        .toSorted((a, b) => b.open.length - a.open.length || compare(a.article.id, b.article.id))
        .slice(0, most);

/** One article with its text and the evidence taken from it. */
export function coverageOf(
  article: Article,
  text: ArticleText | undefined,
  evidence: readonly Evidence[],
): ArticleCoverage {
  const facts = evidence.filter(({ record_table }) => record_table !== 'actors');
  const points = text?.text == null ? null : [...text.text];
  const paragraphs = (text?.paragraphs ?? []).map(({ number, kind, sentences }): ParagraphCoverage => {
    const own = facts.filter(({ paragraph }) => paragraph === number);
    const isHeading = kind === 'heading';
    const silent = sentences.flatMap((sentence, index) =>
      facts.some((piece) => touches(piece, sentence)) ? [] : [{ sentence, index }],
    );
    return {
      number,
      isHeading,
      records: new Set(own.map(({ record_id }) => record_id)).size,
      coded: codedWords(own),
      silent: silent.length,
      sentences: sentences.length,
      open: isHeading
        ? []
        : silent.flatMap(({ sentence: { start, end, holds }, index }) =>
            holds === undefined
              ? []
              : [
                  {
                    anchor: `p${number}-s${index + 1}`,
                    holds,
                    text: points?.slice(start, end).join('').trim() ?? null,
                  },
                ],
          ),
    };
  });
  const running = paragraphs.filter(({ isHeading }) => !isHeading);
  return {
    article,
    paragraphs,
    covered: running.filter(({ records }) => records > 0).length,
    total: running.length,
    open: paragraphs.flatMap(({ open }) => open),
  };
}

const touches = (piece: Evidence, { start, end }: TextSentence): boolean =>
  piece.start < end && start < piece.end;

const nouns = {
  votes: ['vote', 'votes'],
  vote_positions: ['position', 'positions'],
  commitments: ['commitment', 'commitments'],
  figures: ['figure', 'figures'],
  events: ['event', 'events'],
  statements: ['statement', 'statements'],
  provisions: ['provision', 'provisions'],
} as const;

/** '1 vote, 2 figures': records of each table, each counted once. */
function codedWords(evidence: readonly Evidence[]): string {
  return Object.entries(nouns)
    .flatMap(([table, [singular, plural]]) => {
      const ids = new Set(
        evidence.filter(({ record_table }) => record_table === table).map(({ record_id }) => record_id),
      );
      return ids.size === 0 ? [] : [formatCount(ids.size, singular, plural)];
    })
    .join(', ');
}
