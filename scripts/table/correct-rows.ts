// What humans confirmed and corrected is laid over the rows. A correction that changes nothing is an error, so that none
// outlives its reason.

import { type Dataset, type TableName, tables } from '../../src/schema/tables/all.ts';
import type { Outcome, Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { correctionProblem, type LocatedCorrection } from './parse-corrections.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** Ids that name no row were told before. */
export function correctRows(dataset: Dataset, corrections: readonly LocatedCorrection[]): Outcome<Dataset> {
  if (corrections.length === 0) return { value: dataset, problems: [] };
  const problems: Problem[] = [];
  const fixes = Map.groupBy(corrections, ({ record }) => record);
  const correct = (table: TableName) => (row: AnyRow) =>
    (fixes.get(String(row.id)) ?? []).reduce((fixed, one) => correctOne(fixed, one, table, problems), row);
  const value = Object.fromEntries(
    Object.entries(dataset).map(([name, rows]) => {
      const table = name as TableName;
      return [name, tables[table].isRecord ? (rows as readonly AnyRow[]).map(correct(table)) : rows];
    }),
  ) as unknown as Dataset;
  return { value, problems };
}

function correctOne(
  row: AnyRow,
  correction: LocatedCorrection,
  table: TableName,
  problems: Problem[],
): AnyRow {
  if (correction.action === 'confirm') return { ...row, review: 'confirmed' };
  if (correction.action !== 'correct') return row;
  const { column, value, line } = correction;
  const columns = Object.keys(tables[table].columns).filter((name) => name !== 'id' && name !== 'review');
  if (!columns.includes(column)) {
    problems.push(
      correctionProblem(
        line,
        'correction/unknown-column',
        `column must be a column of ${table} other than id and review`,
        `"${column}"`,
        `Correct the column.${suggest(column, columns)}`,
      ),
    );
    return row;
  }
  if (JSON.stringify(row[column]) !== JSON.stringify(value))
    return { ...row, [column]: value, review: 'corrected' };
  problems.push(
    correctionProblem(
      line,
      'correction/unused',
      `value must differ from what was coded for ${correction.record}.${column}`,
      JSON.stringify(value),
      'Remove the correction, or confirm the record.',
    ),
  );
  return row;
}
