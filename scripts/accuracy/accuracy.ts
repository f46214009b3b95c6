// The shape of a measurement: counts for each table, from which the ratios follow, and what was missed or unexpected.

import type { LabelledTable, RecordTableName } from './labelled-columns.ts';

export interface Ratio {
  readonly right: number;
  readonly of: number;
}

export interface TableAccuracy {
  readonly table: RecordTableName;
  /** Labels that must be found. */
  readonly labelled: number;
  /** Labels on which coders could differ: neither found nor missed counts. */
  readonly optional: number;
  readonly found: number;
  readonly missed: number;
  /** Records that no label asks for. */
  readonly unexpected: number;
  /** Records that say again what another says; counted, neither right nor wrong. */
  readonly repeated: number;
  /** Found or not, the columns of the records that were paired with a label. */
  readonly columns: Readonly<Record<string, Ratio>>;
}

/** One line for whoever improves the rules. */
export interface Miss {
  readonly table: LabelledTable;
  readonly kind: 'missed' | 'unexpected' | 'repeated' | 'column' | 'trap';
  readonly place: string;
  readonly text: string;
}

export interface Accuracy {
  readonly articles: number;
  readonly paragraphs: number;
  readonly articleColumns: Readonly<Record<string, Ratio>>;
  readonly tables: readonly TableAccuracy[];
  /** Outputs that would be plainly wrong, and how many of them were put out. */
  readonly traps: { readonly laid: number; readonly hit: number };
  readonly misses: readonly Miss[];
}

export interface Scores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Counts -> precision, recall and their harmonic mean; null where nothing was coded or labelled. */
export function scores({
  found,
  missed,
  unexpected,
}: Pick<TableAccuracy, 'found' | 'missed' | 'unexpected'>): Scores {
  const precision = found + unexpected === 0 ? null : found / (found + unexpected);
  const recall = found + missed === 0 ? null : found / (found + missed);
  const whole = 2 * found + unexpected + missed;
  return { precision, recall, f1: whole === 0 ? null : (2 * found) / whole };
}

/** The counts of all tables together. */
export const allTables = (tables: readonly TableAccuracy[]) => ({
  labelled: sum(tables, 'labelled'),
  optional: sum(tables, 'optional'),
  found: sum(tables, 'found'),
  missed: sum(tables, 'missed'),
  unexpected: sum(tables, 'unexpected'),
  repeated: sum(tables, 'repeated'),
});

const sum = (
  tables: readonly TableAccuracy[],
  key: 'labelled' | 'optional' | 'found' | 'missed' | 'unexpected' | 'repeated',
) => tables.reduce((total, table) => total + table[key], 0);
