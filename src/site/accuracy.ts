// How well the rules code: what `npm run accuracy -- --write` measured on articles labelled by hand, as the method page
// shows it. Reads data/accuracy.json and counts nothing itself.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type TableName, tables } from '../schema/tables/all.ts';
import { formatNumber } from './number.ts';

interface Score {
  readonly labelled: number;
  readonly found: number;
  readonly unexpected: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

interface Measured {
  readonly articles: number;
  readonly paragraphs: number;
  readonly all: Score;
  readonly traps: { readonly laid: number; readonly hit: number };
  readonly tables: readonly (Score & { readonly table: string })[];
}

export interface AccuracyRow {
  readonly title: string;
  readonly table: TableName | null;
  readonly labelled: string;
  readonly coded: string;
  readonly precision: string;
  readonly recall: string;
}

export interface AccuracyView {
  readonly articles: number;
  readonly paragraphs: number;
  readonly traps: Measured['traps'];
  readonly rows: readonly AccuracyRow[];
}

/** Null where nothing was measured. */
export function accuracyView(path = resolve('data/accuracy.json')): AccuracyView | null {
  if (!existsSync(path)) return null;
  const measured = JSON.parse(readFileSync(path, 'utf8')) as Measured;
  const known = measured.tables.flatMap((score) =>
    isTable(score.table) ? [row(tables[score.table].title, score.table, score)] : [],
  );
  const { articles, paragraphs, traps } = measured;
  return { articles, paragraphs, traps, rows: [...known, row('All tables', null, measured.all)] };
}

const isTable = (name: string): name is TableName => Object.hasOwn(tables, name);

const row = (title: string, table: TableName | null, score: Score): AccuracyRow => ({
  title,
  table,
  labelled: formatNumber(score.labelled),
  coded: formatNumber(score.found + score.unexpected),
  precision: percent(score.precision),
  recall: percent(score.recall),
});

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);
