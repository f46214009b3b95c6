// Two states -> what was added, changed and withdrawn, table by table and column by column.

import type { TableChanges, ValueChange, Withdrawal } from '../../src/schema/edition.ts';
import type { State, StateRow } from './state.ts';

/** `reasonOf` tells why a row is gone. Tables of the new state first, then those that only the old one had. */
export function compareStates(
  before: State,
  after: State,
  reasonOf: (id: string) => Omit<Withdrawal, 'id'>,
): readonly TableChanges[] {
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.map((table) => compareTable(table, before.get(table) ?? [], after.get(table) ?? [], reasonOf));
}

function compareTable(
  table: string,
  before: readonly StateRow[],
  after: readonly StateRow[],
  reasonOf: (id: string) => Omit<Withdrawal, 'id'>,
): TableChanges {
  const old = byId(before);
  const now = byId(after);
  const [oldColumns, newColumns] = [columnsOf(before), columnsOf(after)];
  const shared = newColumns.filter((column) => oldColumns.includes(column));
  const hasBoth = before.length > 0 && after.length > 0;
  return {
    table,
    rows: { old: before.length, new: after.length },
    columns_added: hasBoth ? newColumns.filter((column) => !oldColumns.includes(column)) : [],
    columns_dropped: hasBoth ? oldColumns.filter((column) => !newColumns.includes(column)) : [],
    added: after.flatMap(({ id }) => (old.has(id) ? [] : [id])),
    changed: after.flatMap((row) => {
      const values = changedValues(old.get(row.id), row, shared);
      return values.length === 0 ? [] : [{ id: row.id, values }];
    }),
    withdrawn: before.flatMap(({ id }) => (now.has(id) ? [] : [{ id, ...reasonOf(id) }])),
  };
}

/** Columns that one side lacks are no change of the row. */
function changedValues(
  old: StateRow | undefined,
  row: StateRow,
  columns: readonly string[],
): readonly ValueChange[] {
  if (old === undefined) return [];
  return columns
    .filter((column) => !isSame(old[column], row[column]))
    .map((column) => ({ column, old: old[column] ?? null, new: row[column] ?? null }));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Of all rows, since a row may lack what was folded in. */
const columnsOf = (rows: readonly StateRow[]): readonly string[] => [...new Set(rows.flatMap(Object.keys))];

const byId = (rows: readonly StateRow[]): ReadonlyMap<string, StateRow> =>
  new Map(rows.map((row) => [row.id, row]));

/** Whether anything at all is other. */
export const isEmptyChange = ({ added, changed, withdrawn, ...rest }: TableChanges): boolean =>
  added.length +
    changed.length +
    withdrawn.length +
    rest.columns_added.length +
    rest.columns_dropped.length ===
  0;
