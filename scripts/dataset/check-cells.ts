// Every cell keeps what its column promises: type, allowed values, pattern, date, and that it survives a CSV file.

import type { Column } from '../../src/schema/column.ts';
import { isEdtf } from '../../src/schema/edtf.ts';
import { listSeparator } from '../../src/schema/format-cell.ts';
import { idPattern } from '../../src/schema/table.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { Problem } from '../problem.ts';
import type { AnyRow } from './any-row.ts';

/** Dataset -> one problem for each cell that breaks its column, and for each column missing or unknown. */
export const checkCells = (dataset: Dataset): Problem[] =>
  (Object.keys(tables) as TableName[]).flatMap((name) => {
    const rows: readonly AnyRow[] = dataset[name];
    const problems: Problem[] = [];
    for (const row of rows) checkRow(name, row, problems);
    return problems;
  });

/** Adds what is wrong with a row: most rows are right, and cost no list. */
function checkRow(tableName: TableName, row: AnyRow, problems: Problem[]): void {
  const columns: Readonly<Record<string, Column>> = tables[tableName].columns;
  const place = (column: string) => `${tableName} ${String(row.id)}.${column}`;
  for (const name in row)
    if (!Object.hasOwn(columns, name))
      problems.push(problem(place(name), 'a row has the columns of its table only', name));
  for (const name in columns) {
    const fault = columns[name] ? cellFault(columns[name], row[name]) : null;
    if (fault !== null) problems.push(problem(place(name), fault, row[name]));
  }
}

const problem = (place: string, message: string, actual: unknown): Problem => ({
  code: 'table/cell',
  severity: 'error',
  place,
  message,
  actual: actual === undefined ? 'nothing' : JSON.stringify(actual),
  fix: 'Mend the rule or the correction that set it, or the column in src/schema/tables.',
});

/** What must hold of the cell and does not; null when all does. */
export function cellFault(column: Column, value: unknown): string | null {
  if (value === null) return column.nullable ? null : 'must have a value';
  if (column.kind !== 'list') return scalarFault(column, value);
  if (!Array.isArray(value)) return 'must be a list';
  const { items } = column;
  if (!items) throw new Error(`Bug: the list column "${column.title}" says nothing of its items.`);
  for (const item of value) {
    const fault = itemFault(items, item);
    if (fault !== null) return fault;
  }
  return null;
}

const itemFault = (items: Column, item: unknown): string | null =>
  typeof item === 'string' && item.includes(listSeparator)
    ? `no item may contain "${listSeparator}"`
    : scalarFault(items, item);

function scalarFault(column: Column, value: unknown): string | null {
  if (column.kind === 'boolean') return typeof value === 'boolean' ? null : 'must be true or false';
  if (column.kind === 'integer' || column.kind === 'number') return numberFault(column, value);
  if (typeof value !== 'string' || value === '') return 'must be text, and not empty';
  if (!value.isWellFormed()) return 'must be whole Unicode characters';
  if (value.includes('\0')) return 'must hold no NUL character';
  return textFault(column, value);
}

function numberFault({ kind, minimum }: Column, value: unknown): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
  if (kind === 'integer' && !Number.isSafeInteger(value)) return 'must be a whole number';
  return minimum !== undefined && value < minimum ? `must be at least ${minimum}` : null;
}

function textFault(column: Column, value: string): string | null {
  if (column.values && !Object.hasOwn(column.values, value))
    return `must be one of ${Object.keys(column.values).join(', ')}`;
  if (column.kind === 'edtf' && !isEdtf(value)) return 'must be an EDTF date (level 0-1 subset)';
  if (column.kind === 'day' && !(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) && isEdtf(value)))
    return 'must be a day, YYYY-MM-DD';
  if (column.kind === 'url' && !/^https?:/.test(URL.parse(value)?.protocol ?? ''))
    return 'must be a web address that begins with http:// or https://';
  const pattern = column.kind === 'ref' ? (column.pattern ?? idPattern) : column.pattern;
  return pattern === undefined || wholePattern(pattern).test(value) ? null : `must match ${pattern}`;
}

const wholePatterns = new Map<string, RegExp>();

/** Compiled once: there are millions of cells and a handful of patterns. */
function wholePattern(pattern: string): RegExp {
  const known = wholePatterns.get(pattern);
  if (known) return known;
  const compiled = new RegExp(`^(?:${pattern})$`, 'u');
  wholePatterns.set(pattern, compiled);
  return compiled;
}
