// A row as the writers see it: they take the columns of its table, whichever table that is.

export type AnyRow = Readonly<Record<string, unknown>>;
