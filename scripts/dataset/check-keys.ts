// Rows hold together: ids are unique and sorted, every reference leads somewhere, every record has evidence.

import type { Column } from '../../src/schema/column.ts';
import type { Dataset, TableName } from '../../src/schema/tables/all.ts';
import { tables } from '../../src/schema/tables/all.ts';
import type { Problem } from '../problem.ts';
import type { AnyRow } from './any-row.ts';

const names = Object.keys(tables) as TableName[];

/** Dataset -> what does not hold between its rows. */
export function checkKeys(dataset: Dataset): Problem[] {
  const ids = Object.fromEntries(names.map((name) => [name, new Set(dataset[name].map(({ id }) => id))]));
  const has = (table: string, id: unknown) => ids[table]?.has(String(id)) ?? false;
  return [
    ...names.flatMap((name) => checkOrder(name, dataset[name])),
    ...names.flatMap((name) => checkReferences(name, dataset[name], has)),
    ...dataset.evidence
      .filter((row) => !has(row.record_table, row.record_id))
      .map((row) => dangling(`evidence ${row.id}.record_id`, row.record_table, row.record_id)),
    ...dataset.differences.flatMap((row) =>
      row.record_ids
        .filter((id) => !has(row.record_table, id))
        .map((id) => dangling(`differences ${row.id}.record_ids`, row.record_table, id)),
    ),
    ...checkEvidence(dataset),
  ];
}

function checkOrder(name: TableName, rows: readonly { readonly id: string }[]): Problem[] {
  const problems: Problem[] = [];
  let before: string | undefined;
  for (const { id } of rows) {
    if (before !== undefined && before >= id) problems.push(misplaced(name, id, before));
    before = id;
  }
  return problems;
}

function misplaced(name: TableName, id: string, before: string): Problem {
  const repeated = before === id;
  return {
    code: repeated ? 'table/duplicate-id' : 'table/not-sorted',
    severity: 'error',
    place: `${name} ${id}.id`,
    message: repeated ? 'two records may not have one id' : 'rows must be sorted by id',
    ...(!repeated && { actual: `it after ${before}` }),
    fix: repeated
      ? 'Make the id of one of them say more (scripts/record), or merge the two.'
      : 'Sort the rows where they are assembled (scripts/table).',
  };
}

function checkReferences(
  name: TableName,
  rows: readonly AnyRow[],
  has: (table: string, id: unknown) => boolean,
): Problem[] {
  const columns: Readonly<Record<string, Column>> = tables[name].columns;
  return Object.entries(columns).flatMap(([columnName, column]) => {
    const target = column.references ?? column.items?.references;
    if (target === undefined) return [];
    const problems: Problem[] = [];
    const check = (row: AnyRow, id: unknown) => {
      if (id !== null && !has(target, id))
        problems.push(dangling(`${name} ${String(row.id)}.${columnName}`, target, id));
    };
    for (const row of rows) {
      const value = row[columnName];
      if (Array.isArray(value)) for (const id of value) check(row, id);
      else check(row, value);
    }
    return problems;
  });
}

const dangling = (place: string, target: string, id: unknown): Problem => ({
  code: 'table/dangling-reference',
  severity: 'error',
  place,
  message: `must be the id of a row of ${target}`,
  actual: String(id),
  fix: `Add the row to ${target}, or mend the rule or correction that names it.`,
});

/** The first rule of the project: no record without evidence. */
function checkEvidence(dataset: Dataset): Problem[] {
  const backed = new Map(names.map((name) => [name, new Set<string>()]));
  for (const { record_table, record_id } of dataset.evidence) backed.get(record_table)?.add(record_id);
  return names
    .filter((name) => tables[name].isRecord)
    .flatMap((name) =>
      dataset[name].filter(({ id }) => !backed.get(name)?.has(id)).map(({ id }) => `${name} ${id}`),
    )
    .map((place) => ({
      code: 'table/no-evidence',
      severity: 'error' as const,
      place,
      message: 'a record must have evidence',
      actual: 'none',
      fix: 'Make the rule that coded it keep the span it was coded from, or drop the record.',
    }));
}
