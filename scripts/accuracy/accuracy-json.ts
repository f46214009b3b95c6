// A measurement as the text of data/accuracy.json: every count, and the ratios that follow from them to three places.

import { type Accuracy, allTables, type Ratio, scores, type TableAccuracy } from './accuracy.ts';

export function accuracyJson({ articles, paragraphs, articleColumns, tables, traps }: Accuracy): string {
  const value = {
    articles,
    paragraphs,
    all: withRatios(allTables(tables)),
    traps,
    tables: tables.map(({ table, columns, ...counts }) => ({
      table,
      ...withRatios(counts),
      columns: columnList(columns),
    })),
    article_columns: columnList(articleColumns),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

type Counts = Omit<TableAccuracy, 'table' | 'columns'>;

function withRatios(counts: Counts) {
  const { precision, recall, f1 } = scores(counts);
  return { ...counts, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

const columnList = (columns: Readonly<Record<string, Ratio>>) =>
  Object.entries(columns)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([column, { right, of }]) => ({ column, right, judged: of }));

const rounded = (ratio: number | null) => (ratio === null ? null : Math.round(ratio * 1000) / 1000);
