// A row as the writers see it: they take the columns of its table, whichever table that is.

import type { Dataset, TableName } from '../../src/schema/tables/all.ts';

export type AnyRow = Readonly<Record<string, unknown>>;

/** The rows of a table, one after the other; they may be read anew each time they are asked for. */
export type RowsOf = <T extends TableName>(table: T) => Iterable<Dataset[T][number]>;
