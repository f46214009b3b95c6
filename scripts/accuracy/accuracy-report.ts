// A measurement as lines for the terminal: the counts and ratios of each table, then, when asked for, every miss.

import {
  type Accuracy,
  allTables,
  type Miss,
  type Ratio,
  type Scores,
  scores,
  type TableAccuracy,
} from './accuracy.ts';

export function accuracyReport(accuracy: Accuracy, { withMisses }: { readonly withMisses: boolean }): string {
  const { articles, paragraphs, tables, traps, articleColumns, misses } = accuracy;
  const lines = [
    `${articles} articles, ${paragraphs} paragraphs, ${allTables(tables).labelled} labels.`,
    '',
    `${'table'.padEnd(15)}${['label', 'found', 'miss', 'extra', 'again', 'skip'].map(cell).join('')}  precision  recall   F1`,
    ...tables.map((table) => `${table.table.padEnd(15)}${counts(table)}${ratios(scores(table))}`),
    `${'all'.padEnd(15)}${counts(allTables(tables))}${ratios(scores(allTables(tables)))}`,
    '',
    `${traps.hit} of ${traps.laid} traps hit.`,
    '',
    'Columns of the records found',
    ...[{ table: 'articles', columns: articleColumns }, ...tables]
      .filter(({ columns }) => Object.keys(columns).length > 0)
      .map(({ table, columns }) => `  ${table.padEnd(15)}${columnLine(columns)}`),
  ];
  return [...lines, ...(withMisses ? missLines(misses) : [])].join('\n');
}

const cell = (text: string | number) => String(text).padStart(7);
const counts = ({
  labelled,
  found,
  missed,
  unexpected,
  repeated,
  optional,
}: Omit<TableAccuracy, 'table' | 'columns'>) =>
  [labelled, found, missed, unexpected, repeated, optional].map(cell).join('');
const percent = (value: number | null) => (value === null ? '-' : `${(100 * value).toFixed(0)} %`);
const ratios = ({ precision, recall, f1 }: Scores) =>
  `${percent(precision).padStart(11)}${percent(recall).padStart(8)}${percent(f1).padStart(7)}`;
const columnLine = (columns: Readonly<Record<string, Ratio>>) =>
  Object.entries(columns)
    .map(([name, { right, of }]) => `${name} ${right}/${of}`)
    .join('  ');

const headings: Readonly<Record<Miss['kind'], string>> = {
  trap: 'traps hit',
  missed: 'labelled and not found',
  unexpected: 'coded and not labelled',
  repeated: 'said again',
  column: 'found with a wrong column',
};

function missLines(misses: readonly Miss[]): readonly string[] {
  const tables = [...new Set(misses.map(({ table }) => table))];
  return tables.flatMap((table) =>
    (Object.keys(headings) as Miss['kind'][]).flatMap((kind) => {
      const own = misses.filter((miss) => miss.table === table && miss.kind === kind);
      if (own.length === 0) return [];
      return [
        '',
        `${table}: ${headings[kind]} (${own.length})`,
        ...own.map(({ place, text }) => `  ${place}  ${text}`),
      ];
    }),
  );
}
