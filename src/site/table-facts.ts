// What a table page says of its rows as a whole: how full each column is, which cells a spreadsheet would take for
// formulas, which rules coded it. Counted, not claimed.

import type { Column } from '../schema/column.ts';
import { isFormulaLike } from '../schema/formula-like.ts';
import { type TableName, tables } from '../schema/tables/all.ts';
import { compare, type Sources } from './dataset.ts';

export interface TableFacts {
  readonly rows: number;
  /** Column -> rows in which it is not empty. */
  readonly filled: ReadonlyMap<string, number>;
  readonly formulaLike: number;
  /** Columns that hold such cells. */
  readonly formulaColumns: readonly string[];
  /** Rules by how many pieces of evidence they found for rows of this table. */
  readonly rules: readonly { readonly rule: string; readonly count: number }[];
}

export function tableFacts(name: TableName, { tables: data }: Pick<Sources, 'tables'>): TableFacts {
  const rows: readonly Readonly<Record<string, unknown>>[] = data[name];
  const columns = Object.entries<Column>(tables[name].columns);
  const formulas = columns.map(([column, definition]) => ({
    column,
    count: rows.filter((row) => isFormulaLike(definition, row[column])).length,
  }));
  const found = data.evidence.filter(({ record_table }) => record_table === name);
  const rules = [...Map.groupBy(found, ({ extractor }) => extractor)].map(([rule, { length }]) => ({
    rule,
    count: length,
  }));
  return {
    rows: rows.length,
    filled: new Map(columns.map(([column]) => [column, rows.filter((row) => !isEmpty(row[column])).length])),
    formulaLike: formulas.reduce((sum, { count }) => sum + count, 0),
    formulaColumns: formulas.filter(({ count }) => count > 0).map(({ column }) => column),
    rules: rules.toSorted((a, b) => b.count - a.count || compare(a.rule, b.rule)),
  };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
