// Text that a spreadsheet could take for a formula is counted and reported. It is published as it is: a cell that
// was changed to be safe in one program would be wrong in every other.

import type { Column } from '../../src/schema/column.ts';
import { isFormulaLike } from '../../src/schema/formula-like.ts';
import { idPattern } from '../../src/schema/table.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { Problem } from '../problem.ts';
import type { AnyRow } from './any-row.ts';

/** Dataset -> one warning for each column that holds such text, with the count and the first place. */
export const checkFormulas = (dataset: Dataset): Problem[] =>
  (Object.keys(tables) as TableName[]).flatMap((name) => {
    const columns: Readonly<Record<string, Column>> = tables[name].columns;
    const rows: readonly AnyRow[] = dataset[name];
    return Object.entries(columns).flatMap(([columnName, column]) => {
      if (!mayHoldFormulas(column)) return [];
      const found = rows.filter((row) => isFormulaLike(column, row[columnName]));
      const first = found[0];
      return first === undefined ? [] : [warning(`${name} ${String(first.id)}.${columnName}`, found.length)];
    });
  });

/** Identifiers, numbers, days and closed lists begin with a letter or a digit, and most cells are of these. */
const mayHoldFormulas = ({ kind, pattern }: Column): boolean =>
  kind === 'ref' ? pattern !== undefined : !harmless.has(kind) && pattern !== idPattern;

const harmless: ReadonlySet<Column['kind']> = new Set(['integer', 'number', 'boolean', 'day', 'enum']);

const warning = (place: string, count: number): Problem => ({
  code: 'table/formula-like',
  severity: 'warning',
  place,
  message: 'no text should begin like a formula (= + - @ TAB CR)',
  actual: `${count} such cell${count === 1 ? '' : 's'} in this column, the first here`,
  fix: 'Nothing is altered; tell users of spreadsheets to import the column as text.',
});
