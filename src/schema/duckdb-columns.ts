// A table definition becomes what DuckDB is told of its CSV and JSON files, so that both, like Parquet, give the same
// types: without it, DuckDB guesses them from the first rows. Pure.

import { listSeparator } from './format-cell.ts';
import type { Table } from './table.ts';

/** Column -> type, as `read_json(…, columns = …)` and the Parquet file have it. */
export const duckdbColumns = (table: Table): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table.columns).map(([name, { kind }]) => [name, duckdbType(kind)]));

/** `SELECT … FROM read_csv(…)`: typed columns, lists split; a text of nothing is no value, a list of nothing is empty. */
export function duckdbCsvQuery(table: Table, file: string): string {
  const columns = Object.entries(duckdbColumns(table));
  const types = columns.map(([name, type]) => `'${name}': '${type.replace('[]', '')}'`);
  const values = columns.map(([name, type]) =>
    type.endsWith('[]')
      ? `CASE WHEN "${name}" IS NULL THEN [] ELSE string_split("${name}", '${listSeparator}') END AS "${name}"`
      : `"${name}"`,
  );
  return `SELECT ${values.join(', ')} FROM read_csv('${file}', header = true, columns = {${types.join(', ')}})`;
}

/** `SELECT … FROM read_json(…)` with the same types. */
export function duckdbJsonQuery(table: Table, file: string): string {
  const types = Object.entries(duckdbColumns(table)).map(([name, type]) => `'${name}': '${type}'`);
  return `SELECT * FROM read_json('${file}', format = 'array', columns = {${types.join(', ')}})`;
}

function duckdbType(kind: Table['columns'][string]['kind']): string {
  if (kind === 'list') return 'VARCHAR[]';
  if (kind === 'integer') return 'BIGINT';
  if (kind === 'number') return 'DOUBLE';
  if (kind === 'boolean') return 'BOOLEAN';
  return kind === 'day' ? 'DATE' : 'VARCHAR';
}
