// For articles that nobody has checked by hand: a row that breaks its table is left out with a warning, so that one
// such row does not cost all the others. Our own build does not do this; there such a row is an error.

import type { ArticleText } from '../../src/schema/article-text.ts';
import type { Dataset } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { Outcome, Problem } from '../problem.ts';
import { checkCells } from './check-cells.ts';
import { checkKeys } from './check-keys.ts';
import { checkSpans } from './check-spans.ts';

/** Everything that must hold of the rows, whatever the articles say. */
export const checkRows = (dataset: Dataset, texts: readonly ArticleText[]): readonly Problem[] => [
  ...checkCells(dataset),
  ...checkKeys(dataset),
  ...checkSpans(dataset.evidence, texts),
];

/** Rows that break their table go, then those that named them, until all the others hold. */
export function leaveOut(dataset: Dataset, texts: readonly ArticleText[]): Outcome<Dataset> {
  const faults = checkRows(dataset, texts);
  const rows = new Set(faults.flatMap(({ place }) => rowOf(place) ?? []));
  if (rows.size === 0) return { value: dataset, problems: faults };
  const rest = leaveOut(without(dataset, rows), texts);
  return { value: rest.value, problems: [...faults.map(asWarning), ...rest.problems] };
}

/** A fault in a row of ours is no fault of whoever gave us the article: it is told, and the row stands. */
export const tolerate = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => (rowOf(problem.place) === null ? problem : { ...problem, severity: 'warning' }));

/** `votes vote-a.result` -> `votes vote-a`; null for the place of a file. */
function rowOf(place: string): string | null {
  const [, table = '', id = ''] = /^([a-z_]+) ([^.]+)/.exec(place) ?? [];
  return Object.hasOwn(tables, table) ? `${table} ${id}` : null;
}

/** The evidence of a record goes with it. */
const without = (dataset: Dataset, gone: ReadonlySet<string>): Dataset =>
  Object.fromEntries(
    Object.entries(dataset).map(([name, rows]) => [
      name,
      rows.filter(
        (row) =>
          !gone.has(`${name} ${row.id}`) &&
          !('record_table' in row && 'record_id' in row && gone.has(`${row.record_table} ${row.record_id}`)),
      ),
    ]),
  ) as unknown as Dataset;

const asWarning = (problem: Problem): Problem => ({
  ...problem,
  severity: 'warning',
  fix: 'The row was left out; please report it with the article.',
});
