// The trail of one record as lines for the terminal: its columns, every span it was coded from, what was merged into it,
// what was computed and what a human changed. Reads published tables only: it shows what any reader can check.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Column } from '../../src/schema/column.ts';
import { formatCell } from '../../src/schema/format-cell.ts';
import { type Dataset, tables } from '../../src/schema/tables/all.ts';
import type { AnyRow } from '../dataset/any-row.ts';
import { correctionsOf } from './corrections-of.ts';
import type { FoundRecord } from './find-record.ts';
import { markSpan } from './mark-span.ts';

export interface Published {
  readonly dataset: Dataset;
  readonly texts: readonly ArticleText[];
  readonly claims: readonly Claim[];
  /** Text of data/corrections.yaml; empty when there is none. */
  readonly corrections: string;
}

export function explainRecord({ table, row }: FoundRecord, published: Published): string {
  const { dataset, claims, corrections } = published;
  const id = String(row.id);
  const evidence = dataset.evidence.filter(({ record_id }) => record_id === id);
  const backing = dataset.articles.filter((article) =>
    evidence.some((span) => span.article_id === article.id),
  );
  const fixes = correctionsOf(id, corrections);
  const sections = [
    [`${id}  (${tables[table].singular}, table ${table})`, ...columnLines(table, row, dataset)],
    [
      `Evidence: ${count(evidence.length, 'passage')} of ${count(backing.length, 'article')}`,
      ...evidence.flatMap((span) => evidenceLines(span, published)),
    ],
    mergeLines(row, evidence.length, backing),
    derivedLines(row, evidence),
    section(
      'Corrected by hand',
      fixes.map(({ line, words, reason }) => `${words}: ${reason} (data/corrections.yaml, line ${line})`),
    ),
    section('Compared with others', comparisonLines(id, dataset)),
    section('Records that name it', referrers(id, dataset)),
    section('Told in', upTo(12, claims.filter((claim) => claim.record_ids.includes(id)).map(claimLine))),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const claimLine = (claim: Claim) => `brief ${claim.brief}, ${claim.id}: ${claim.text}`;
const upTo = (limit: number, lines: readonly string[]) =>
  lines.length <= limit ? lines : [...lines.slice(0, limit), `and ${lines.length - limit} more`];
const indent = (line: string) => `  ${line}`;
const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines.map(indent)];

function columnLines(table: FoundRecord['table'], row: AnyRow, dataset: Dataset): readonly string[] {
  const columns = Object.entries(tables[table].columns as Readonly<Record<string, Column>>);
  const width = Math.max(...columns.map(([name]) => name.length)) + 2;
  const names = new Map<unknown, string>(dataset.actors.map((actor) => [actor.id, actor.name]));
  const derived: readonly unknown[] = Array.isArray(row.derived) ? row.derived : [];
  return columns
    .filter(([name]) => name !== 'id')
    .map(([name, column]) => {
      const value = row[name];
      const ids = (Array.isArray(value) ? value : [value]).filter((one) => one !== row.id && names.has(one));
      const named = ids.length > 0 ? `  (${ids.map((one) => names.get(one)).join(', ')})` : '';
      const shown = value === null ? 'null: the text does not say' : formatCell(column, value) || 'none';
      return indent(`${name.padEnd(width)}${shown}${named}${derived.includes(name) ? '  [computed]' : ''}`);
    });
}

/** `[e01] "Title", Outlet, 2025-10-13, paragraph 5, sentence 2, rule vote/counts`, then the marked sentence. */
function evidenceLines(span: Dataset['evidence'][number], { dataset, texts }: Published): readonly string[] {
  const article = dataset.articles.find(({ id }) => id === span.article_id);
  const { sentence, text } = markSpan(
    span,
    texts.find(({ id }) => id === span.article_id),
  );
  const where = [
    article?.label ?? span.article_id,
    article?.outlet ?? 'outlet unknown',
    article?.published ?? 'undated',
    `paragraph ${span.paragraph}`,
    ...(sentence === null ? [] : [`sentence ${sentence}`]),
  ].join(', ');
  return [
    indent(`[${shortId(span)}] ${where}`),
    indent(`      rule ${span.extractor}, code points ${span.start} to ${span.end} of ${span.article_id}`),
    indent(`      ${text}`),
  ];
}

const shortId = ({ id, record_id }: Dataset['evidence'][number]) => id.slice(record_id.length + 1);

function mergeLines(row: AnyRow, spans: number, backing: Dataset['articles']): readonly string[] {
  const lines = backing.map((article) => {
    const weight =
      article.duplicate_of !== null
        ? `a copy of ${article.duplicate_of}: adds evidence, no outlet`
        : article.kind === 'opinion'
          ? 'opinion: never corroborates'
          : `counts for ${article.outlet ?? 'an outlet of its own'}`;
    return `${article.id}: ${weight}`;
  });
  const merged = spans > 1 ? `, merged from ${spans} passages` : '';
  return section(`Backed by ${count(Number(row.outlet_count), 'outlet')}${merged}`, lines);
}

/** A computed value has no words of its own: all passages of the record are its parts. */
function derivedLines(row: AnyRow, evidence: Dataset['evidence']): readonly string[] {
  const derived: readonly unknown[] = Array.isArray(row.derived) ? row.derived : [];
  const parts = evidence.map((span) => `[${shortId(span)}]`).join(' ');
  return section(
    'Computed, printed nowhere',
    derived.map((name) => `${name} = ${JSON.stringify(row[String(name)])}, from ${parts}`),
  );
}

const comparisonLines = (id: string, { differences }: Dataset): readonly string[] =>
  differences
    .filter(({ record_ids }) => record_ids.includes(id))
    .map((row) => {
      const note = row.note === null ? '' : `: ${row.note}`;
      return `${row.measure}: ${row.values.join(' / ')} (${row.verdict}${note})`;
    });

/** Rows of other tables with this id in a column; an actor is named by many, so they are counted by table and column. */
function referrers(id: string, dataset: Dataset): readonly string[] {
  return Object.entries(tables).flatMap(([name, table]) => {
    if (name === 'evidence' || name === 'differences' || name === 'articles') return [];
    const rows: readonly AnyRow[] = dataset[name as keyof Dataset];
    return Object.keys(table.columns)
      .filter((column) => column !== 'id')
      .flatMap((column) => {
        const own = rows.filter(
          (row) => row[column] === id || (Array.isArray(row[column]) && row[column].includes(id)),
        );
        const shown = own.slice(0, 8).map((row) => String(row.id));
        const rest = own.length > shown.length ? ` and ${own.length - shown.length} more` : '';
        return own.length === 0 ? [] : [`${name}.${column}: ${shown.join(', ')}${rest}`];
      });
  });
}
